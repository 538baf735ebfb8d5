import type { MigrationInterface, QueryRunner } from "typeorm";

/** In-depth reviews with their meetings, and what organisations are asked to send. */
export class GoInDepth1795654800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Where stages are rows, this is one more; before they were, a check named them.
      do $$ begin
        if to_regclass('case_stage') is not null then
          insert into case_stage values ('IN_DEPTH');
        else
          alter table case_record drop constraint case_stage_is_known;
          alter table case_record add constraint case_stage_is_known check (stage in
            ('SCREENING', 'OUT_OF_SCOPE', 'CHILD_CORE_DATA', 'AWAITING_ALLOCATION', 'ALLOCATED', 'IN_REVIEW',
             'IN_DEPTH', 'QUALITY_ASSURANCE', 'RETURNED', 'APPROVED', 'PREPARED', 'RELEASED', 'ACKNOWLEDGED',
             'REJECTED', 'CLOSED'));
        end if;
      end $$;

      create table in_depth_review (
        case_id uuid primary key references review (case_id),
        kind text not null constraint in_depth_kind_is_known check (kind in ('MULTI_AGENCY', 'FOCUSED')),
        triggers text[] not null constraint in_depth_has_a_reason check (cardinality(triggers) > 0),
        request_id uuid references in_depth_request (id),
        words uuid not null references sealed_document (id),
        opened_at timestamptz(3) not null,
        opened_by text not null
      );

      create table in_depth_meeting (
        id uuid primary key,
        case_id uuid not null references in_depth_review (case_id),
        held_on date not null,
        participants jsonb not null,
        words uuid not null references sealed_document (id),
        recorded_at timestamptz(3) not null,
        recorded_by text not null
      );
      create index in_depth_meeting_by_case on in_depth_meeting (case_id, held_on);

      create table records_request (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        organisation text not null,
        kind text not null,
        since date not null,
        words uuid references sealed_document (id),
        asked_at timestamptz(3) not null,
        asked_by text not null,
        due_on date not null,
        reminded_on date,
        outcome text constraint records_outcome_is_known check (outcome in
          ('RECEIVED', 'RECEIVED_IN_PART', 'NONE_HELD', 'REFUSED', 'WITHDRAWN'))
      );
      create index records_request_by_case on records_request (case_id, asked_at);
      create index records_owed on records_request (organisation, due_on, id)
        where outcome is null or outcome = 'RECEIVED_IN_PART';

      create table records_answer (
        request_id uuid not null references records_request (id),
        sequence int not null constraint records_answer_counts_from_1 check (sequence >= 1),
        outcome text not null,
        answered_on date not null,
        words uuid references sealed_document (id),
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        primary key (request_id, sequence)
      );

      grant select, insert on in_depth_review, in_depth_meeting, records_request, records_answer to cases_run;
      grant update (reminded_on, outcome) on records_request to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
