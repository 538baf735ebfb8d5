import type { MigrationInterface, QueryRunner } from "typeorm";
import { breakGlassInAudit } from "../../../kit/audit/audit-tables.ts";

/** Names in the audit the use by which a record was open to whoever read it. */
export class NameUsesInAudit1795995500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      breakGlassInAudit("people_run", {
        Person: "select id, id from unnest(ids) as id",
        DeathReport:
          "select report_id, person_id from membership where report_id = any (ids) and valid_to is null",
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error("the audit is never taken away by a migration");
  }
}
