import type { MigrationInterface, QueryRunner } from "typeorm";
import { auditTables, custodianLookup } from "../../../kit/audit/audit-tables.ts";

/** Keeps who saw, changed or was refused what of reports and people. */
export class KeepAudit1795900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      auditTables("people_run") +
        custodianLookup("people_run", {
          DeathReport: "select id, array[custodian] from report where id = any (ids)",
          // A person is known by the reports that count to them, which may be of several organisations.
          Person: `select person_id, array_agg(distinct custodian) from membership join report on report.id = report_id
            where person_id = any (ids) and valid_to is null group by person_id`,
        }),
    );
  }

  async down(): Promise<void> {
    throw new Error("the audit is never taken away by a migration");
  }
}
