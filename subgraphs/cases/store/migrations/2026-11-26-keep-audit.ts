import type { MigrationInterface, QueryRunner } from "typeorm";
import { auditTables, custodianLookup } from "../../../kit/audit/audit-tables.ts";

/** Keeps who saw, changed or was refused what of cases. */
export class KeepAudit1795900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      auditTables("cases_run") +
        custodianLookup("cases_run", {
          Case: "select id, array[custodian] from case_record where id = any (ids)",
          Person: `select person_id, array_agg(distinct custodian) from case_record
            where person_id = any (ids) group by person_id`,
          Submission: `select submission.id, array[custodian] from submission
            join case_record on case_record.id = case_id where submission.id = any (ids)`,
        }),
    );
  }

  async down(): Promise<void> {
    throw new Error("the audit is never taken away by a migration");
  }
}
