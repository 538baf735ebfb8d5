import type { MigrationInterface, QueryRunner } from "typeorm";
import { custodianLookupAnew, ofErasures, ofGlass } from "../../../kit/audit/audit-tables.ts";

/** Tells organisations too of acts that name a part of their case alone: a proposal, a request, an action, a meeting. */
export class KnowKeepers1796000540000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      custodianLookupAnew("cases_run", {
        Case: "select id, array[custodian] from case_record where id = any (ids)",
        Person: `select person_id, array_agg(distinct custodian) from case_record
          where person_id = any (ids) group by person_id`,
        Submission: ofCase("submission"),
        ReleasedSubmission: ofCase("submission"),
        AppointmentProposal: ofCase("appointment_proposal"),
        Proposal: ofCase("appointment_proposal"),
        Transfer: ofCase("case_transfer"),
        Action: ofCase("learning_action"),
        Question: ofCase("family_question"),
        LibraryReport: ofCase("library_report"),
        Report: ofCase("library_report"),
        Request: [ofCase("records_request"), ofCase("in_depth_request"), ofErasures].join(" union all "),
        Use: ofGlass,
        Pack: "select id, array[custodian] from pack where id = any (ids)",
        SteeringGroup: "select id, array[custodian] from steering_group where id = any (ids)",
        SteeringMeeting: `select distinct (facts ->> 'meetingId')::uuid, array[custodian] from steering_act
          join steering_group on steering_group.id = group_id where facts ->> 'meetingId' = any (ids::text[])`,
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error("the audit is never taken away by a migration");
  }
}

/** Whose a row of this table is, as its case is. */
const ofCase = (table: string) =>
  `select ${table}.id, array[custodian] from ${table} join case_record on case_record.id = ${table}.case_id
   where ${table}.id = any (ids)`;
