import type { MigrationInterface, QueryRunner } from "typeorm";
import { auditTables, custodianLookup } from "../../../kit/audit/audit-tables.ts";

/** Keeps who saw, changed or was refused what of reviewers. */
export class KeepAudit1795900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      auditTables("reviewers_run") +
        custodianLookup("reviewers_run", {
          Reviewer: "select id, array[custodian] from reviewer where id = any (ids)",
          Case: `select case_id, array_agg(distinct custodian) from appointment
            join reviewer on reviewer.id = reviewer_id where case_id = any (ids) group by case_id`,
        }),
    );
  }

  async down(): Promise<void> {
    throw new Error("the audit is never taken away by a migration");
  }
}
