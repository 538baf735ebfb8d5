import type { MigrationInterface, QueryRunner } from "typeorm";

/** What stops a review, gives it to another area or takes it up again. Stages are rows, so that each can be added. */
export class StopAndMoveCases1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_stage (stage text primary key);
      insert into case_stage values
        ('SCREENING'), ('OUT_OF_SCOPE'), ('CHILD_CORE_DATA'), ('AWAITING_ALLOCATION'), ('ALLOCATED'), ('IN_REVIEW'),
        ('QUALITY_ASSURANCE'), ('RETURNED'), ('APPROVED'), ('PREPARED'), ('RELEASED'), ('ACKNOWLEDGED'), ('REJECTED'),
        ('CLOSED'), ('REOPENED'), ('TRANSFERRED');
      alter table case_record drop constraint case_stage_is_known;
      alter table case_record add constraint case_stands_at_a_known_stage
        foreign key (stage) references case_stage (stage);
      grant select on case_stage to cases_run;

      alter table case_record add column opted_out_on date, add column open_transfer uuid;
      update case_record set opted_out_on = told_on from case_opt_out where case_id = id;
      drop table case_opt_out;
      grant update (opted_out_on, open_transfer) on case_record to cases_run;

      create table case_transfer (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        from_owner text not null,
        to_owner text not null constraint transfer_is_between_two check (to_owner <> from_owner),
        proposed_by text not null,
        proposed_subject text not null,
        proposed_at timestamptz(3) not null,
        state text not null
          constraint transfer_state_is_known check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
        answered_by text,
        answered_subject text,
        answered_at timestamptz(3),
        constraint transfer_is_answered_whole check ((state = 'OPEN') = (answered_at is null)
          and (answered_at is null) = (answered_by is null) and (answered_at is null) = (answered_subject is null))
      );
      create index transfer_by_case on case_transfer (case_id, proposed_at);
      create index transfer_by_proposal on case_transfer (proposed_at, id) where state = 'OPEN';
      create unique index one_open_transfer_a_case on case_transfer (case_id) where state = 'OPEN';
      grant select, insert, update (state, answered_by, answered_subject, answered_at) on case_transfer to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
