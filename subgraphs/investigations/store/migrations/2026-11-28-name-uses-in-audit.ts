import type { MigrationInterface, QueryRunner } from "typeorm";
import { breakGlassInAudit } from "../../../kit/audit/audit-tables.ts";

/** Keeps the audit as other owners do; nobody breaks a glass over what is kept here. */
export class NameUsesInAudit1795995500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(breakGlassInAudit("investigations_run", {}));
  }

  async down(): Promise<void> {
    throw new Error("the audit is never taken away by a migration");
  }
}
