import type { MigrationInterface, QueryRunner } from "typeorm";
import { custodianLookupAnew } from "../../../kit/audit/audit-tables.ts";

/** Tells who keeps a reviewer too who has read or changed what belongs to them alone. */
export class KnowKeepers1796000540000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      custodianLookupAnew("reviewers_run", {
        Reviewer: "select id, array[custodian] from reviewer where id = any (ids)",
        Case: `select case_id, array_agg(distinct custodian) from appointment
          join reviewer on reviewer.id = reviewer_id where case_id = any (ids) group by case_id`,
        Appointment: `select appointment.id, array[custodian] from appointment
          join reviewer on reviewer.id = reviewer_id where appointment.id = any (ids)`,
        Proposal: `select proposal_id, array[custodian] from proposal_answer
          join reviewer on reviewer.id = reviewer_id where proposal_id = any (ids)`,
        Notice: `select notice.id, array[custodian] from support_notice as notice
          join reviewer on reviewer.id = supporter_id where notice.id = any (ids)`,
        Leave: `select leave.id, array[custodian] from reviewer_leave as leave
          join reviewer on reviewer.id = reviewer_id where leave.id = any (ids)`,
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error("the audit is never taken away by a migration");
  }
}
