import type { MigrationInterface, QueryRunner } from "typeorm";

/** Between a proposal and the appointment, whoever is proposed declares that they were not involved in the care. */
export class DeclareBeforeAppointment1795662000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table appointment_proposal drop constraint proposal_state_is_known;
      alter table appointment_proposal
        add constraint proposal_state_is_known check (state in
          ('OPEN', 'AWAITING_DECLARATION', 'DECLARED', 'APPOINTED', 'REFUSED', 'WITHDRAWN')),
        add column reviewer_subject text,
        add column seen_at timestamptz(3);
      drop index one_open_proposal_a_case;
      create unique index one_open_proposal_a_case on appointment_proposal (case_id)
        where state in ('OPEN', 'AWAITING_DECLARATION', 'DECLARED');
      create index proposal_by_reviewer on appointment_proposal (reviewer_subject, proposed_at, id)
        where state = 'AWAITING_DECLARATION';
      grant update (reviewer_subject, seen_at) on appointment_proposal to cases_run;

      alter table case_record add column proposed_subject text;
      grant update (proposed_subject) on case_record to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
