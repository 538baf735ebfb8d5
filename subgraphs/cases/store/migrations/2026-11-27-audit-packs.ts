import type { MigrationInterface, QueryRunner } from "typeorm";
import { custodianLookup } from "../../../kit/audit/audit-tables.ts";

/** Tells those who keep packs and steering groups who has seen, changed and fetched them. */
export class AuditPacks1795950200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function hub.custodians_of;
      ${custodianLookup("cases_run", {
        Case: "select id, array[custodian] from case_record where id = any (ids)",
        Person: `select person_id, array_agg(distinct custodian) from case_record
          where person_id = any (ids) group by person_id`,
        Submission: `select submission.id, array[custodian] from submission
          join case_record on case_record.id = case_id where submission.id = any (ids)`,
        Pack: "select id, array[custodian] from pack where id = any (ids)",
        SteeringGroup: "select id, array[custodian] from steering_group where id = any (ids)",
      })}
    `);
  }

  async down(): Promise<void> {
    throw new Error("the audit is never taken away by a migration");
  }
}
