import type { MigrationInterface, QueryRunner } from "typeorm";
import { breakGlassInAudit } from "../../../kit/audit/audit-tables.ts";

/** Names in the audit the use by which a record was open to whoever read it. */
export class NameUsesInAudit1795995500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      breakGlassInAudit("cases_run", {
        Case: "select id, id from unnest(ids) as id",
        Person: "select person_id, id from case_record where person_id = any (ids)",
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error("the audit is never taken away by a migration");
  }
}
