import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which report's value somebody chose for a person's record, and whether a reported NHS number was traced. */
export class ChooseValues1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reported_person add nhs_number_status text
        constraint nhs_number_status_is_a_code check (nhs_number_status ~ '^0[1-8]$');

      create table value_choice (
        id uuid primary key,
        person_id uuid not null references person (id),
        field text not null,
        report_id uuid not null references report (id),
        chosen_at timestamptz(3) not null,
        subject text not null,
        reason text not null,
        current boolean not null default true
      );
      create unique index one_choice_a_field on value_choice (person_id, field) where current;

      create table match_check (
        decision_id uuid primary key references match_decision (id),
        verdict text not null constraint match_check_verdict_is_known check (verdict in ('RIGHT', 'WRONG', 'UNSURE')),
        subject text not null,
        reason text not null,
        checked_at timestamptz(3) not null
      );
      alter table match_decision add drawn boolean not null default false;
      create index decisions_to_check on match_decision (decided_at, id) where drawn;
      create index match_decision_by_time on match_decision (decided_at);

      grant select, insert, update (current) on value_choice to people_run;
      grant select, insert on match_check to people_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("what somebody chose is never dropped by a migration");
  }
}
