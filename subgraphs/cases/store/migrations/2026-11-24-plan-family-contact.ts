import type { MigrationInterface, QueryRunner } from "typeorm";

/** The family of a case: how they are contacted, what they were asked, what they have asked for. */
export class PlanFamilyContact1795482000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table family_plan (
        case_id uuid not null references case_record (id),
        revision int not null constraint family_plan_revision_counts_from_1 check (revision >= 1),
        lead_organisation text not null,
        lead_role text not null,
        lead_subject text,
        channels text[] not null,
        interpreter boolean not null,
        wishes uuid references sealed_document (id),
        no_contact jsonb not null,
        hard_days jsonb not null,
        written_at timestamptz(3) not null,
        written_by text not null,
        primary key (case_id, revision)
      );

      create table family_relative (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        constraint a_relative_belongs_to_a_case unique (case_id, id)
      );

      create table family_relative_revision (
        relative_id uuid not null references family_relative (id),
        revision int not null constraint relative_revision_counts_from_1 check (revision >= 1),
        relationship text not null,
        name_words uuid not null references sealed_document (id),
        reach_words uuid not null references sealed_document (id),
        may_be_contacted boolean not null,
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        primary key (relative_id, revision)
      );

      create table family_contact (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        relative_id uuid not null,
        step text not null,
        on_day date not null,
        words uuid references sealed_document (id),
        organisation text,
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        constraint contact_is_with_a_relative_of_the_case
          foreign key (case_id, relative_id) references family_relative (case_id, id)
      );
      create index family_contact_by_case on family_contact (case_id, on_day);

      create table family_question (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        process text not null,
        investigation_id uuid,
        topic text not null,
        topic_version text not null,
        words uuid not null references sealed_document (id),
        relative_id uuid,
        asked_on date not null,
        organisation text,
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        constraint the_review_has_no_investigation check (process <> 'REVIEW' or investigation_id is null),
        constraint question_is_to_a_relative_of_the_case
          foreign key (case_id, relative_id) references family_relative (case_id, id)
      );
      create index family_question_by_case on family_question (case_id, asked_on);

      create table family_answer (
        question_id uuid not null references family_question (id),
        sequence int not null constraint family_answer_counts_from_1 check (sequence >= 1),
        outcome text not null
          constraint family_answer_is_known check (outcome in ('ANSWERED', 'DECLINED', 'DEFERRED')),
        on_day date not null,
        words uuid references sealed_document (id),
        ask_again_from date,
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        primary key (question_id, sequence),
        constraint only_what_was_put_off_is_asked_again check (ask_again_from is null or outcome = 'DEFERRED')
      );

      create table in_depth_request (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        relative_id uuid,
        requested_on date not null,
        words uuid not null references sealed_document (id),
        logged_at timestamptz(3) not null,
        logged_by text not null,
        constraint request_is_of_a_relative_of_the_case
          foreign key (case_id, relative_id) references family_relative (case_id, id)
      );
      create index in_depth_request_by_case on in_depth_request (case_id, logged_at);
      create index in_depth_request_by_logging on in_depth_request (logged_at, id);

      create table in_depth_decision (
        request_id uuid primary key references in_depth_request (id),
        granted boolean not null,
        reason uuid not null references sealed_document (id),
        decided_at timestamptz(3) not null,
        decided_by text not null
      );

      create table in_depth_answer (
        request_id uuid primary key references in_depth_decision (request_id),
        answered_on date not null,
        recorded_at timestamptz(3) not null,
        recorded_by text not null
      );

      grant select, insert on family_plan, family_relative, family_relative_revision, family_contact,
        family_question, family_answer, in_depth_request, in_depth_decision, in_depth_answer to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
