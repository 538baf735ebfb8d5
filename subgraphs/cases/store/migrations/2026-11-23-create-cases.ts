import type { MigrationInterface, QueryRunner } from "typeorm";
import { answeredRequestTable } from "../../../kit/idempotency.ts";
import { grantInbox, inboxTable } from "../../../kit/inbox.ts";
import { grantOutbox, outboxTable } from "../../../kit/outbox.ts";
import { sealedTables } from "../../../kit/sealed.ts";

/** Cases with their acts, what they know of the person, holds, reviews and the ledger of submissions. */
export class CreateCases1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("grant usage on schema public to cases_run");
    await runner.query(sealedTables("cases_run"));
    await runner.query(answeredRequestTable("cases_run"));
    await runner.query(outboxTable + grantOutbox("cases_run"));
    await runner.query(inboxTable + grantInbox("cases_run"));
    await runner.query(`
      create table case_record (
        id uuid primary key,
        reference text not null constraint case_reference_is_its_own unique,
        person_id uuid not null constraint one_case_a_person unique,
        custodian text not null,
        opened_at timestamptz(3) not null,
        person_revision int not null,
        asks_for_review boolean not null,
        handed_over boolean not null,
        sequence int not null,
        stage text not null constraint case_stage_is_known check (stage in
          ('SCREENING', 'OUT_OF_SCOPE', 'CHILD_CORE_DATA', 'AWAITING_ALLOCATION', 'ALLOCATED', 'IN_REVIEW',
           'QUALITY_ASSURANCE', 'RETURNED', 'APPROVED', 'PREPARED', 'RELEASED', 'ACKNOWLEDGED', 'REJECTED',
           'CLOSED')),
        state text not null constraint case_state_is_its_stage_or_on_hold
          check (state = stage or (state = 'ON_HOLD' and cardinality(open_holds) > 0)),
        open_holds uuid[] not null,
        held_since date,
        held_days int not null,
        notified_on date not null,
        facts_revision int not null,
        review_revision int not null,
        eligibility_outcome text,
        eligibility_rule text,
        eligibility_reasons text[] not null,
        screened_by text,
        screened_revision int not null,
        child_team_told boolean not null,
        child_notification uuid,
        open_proposal uuid,
        reviewer_id uuid,
        reviewer_subject text,
        allocated_on date,
        completed_on date,
        allocation_due_on date,
        completion_due_on date,
        next_due_on date,
        constraint held_while_a_hold_is_open check ((held_since is not null) = (cardinality(open_holds) > 0))
      );
      create index case_by_opening on case_record (opened_at, id);
      create index case_by_state on case_record (state, opened_at, id);
      create index case_by_due_date on case_record (next_due_on) where next_due_on is not null;

      create table case_act (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        sequence int not null,
        kind text not null,
        at timestamptz(3) not null,
        subject text not null,
        organisation text,
        facts jsonb not null,
        constraint acts_of_a_case_are_counted unique (case_id, sequence)
      );

      create table case_facts (
        case_id uuid not null references case_record (id),
        revision int not null,
        birth_date text,
        death_date text,
        sex text,
        ethnic_category text,
        area text,
        learning_disability text,
        place_of_death text,
        causes jsonb not null,
        recorded_at timestamptz(3) not null,
        primary key (case_id, revision)
      );

      create table notification_prompt (
        person_id uuid primary key,
        named_at timestamptz(3) not null,
        settled_at timestamptz(3)
      );
      create index open_prompts on notification_prompt (named_at, person_id) where settled_at is null;

      create table case_hold (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        reason text not null,
        investigation_id uuid,
        opened_at timestamptz(3) not null,
        opened_by text not null,
        ended_at timestamptz(3),
        ended_by text
      );
      create index hold_by_case on case_hold (case_id, opened_at);
      create unique index an_investigation_holds_a_case_once on case_hold (case_id, investigation_id)
        where ended_at is null and investigation_id is not null;
      create unique index a_case_is_held_by_hand_once_for_a_reason on case_hold (case_id, reason)
        where ended_at is null and investigation_id is null;

      create table appointment_proposal (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        reviewer_id uuid not null,
        care_organisations text[] not null,
        care_teams text[] not null,
        waiver_words uuid references sealed_document (id),
        proposed_at timestamptz(3) not null,
        proposed_by text not null,
        state text not null constraint proposal_state_is_known check (state in ('OPEN', 'APPOINTED', 'REFUSED')),
        reasons text[] not null default '{}',
        answered_at timestamptz(3)
      );
      create index proposal_by_case on appointment_proposal (case_id, proposed_at);
      create unique index one_open_proposal_a_case on appointment_proposal (case_id) where state = 'OPEN';

      create table review (
        case_id uuid primary key references case_record (id),
        started_at timestamptz(3) not null,
        method text not null,
        scale text,
        grade int constraint grade_is_on_a_scale check (grade between 1 and 6),
        grade_of_services int constraint grade_of_services_is_on_a_scale check (grade_of_services between 1 and 6),
        constraint a_grade_has_its_scale check (grade is null or scale is not null)
      );

      create table review_section (
        case_id uuid not null references review (case_id),
        kind text not null,
        revision int not null,
        words uuid not null references sealed_document (id),
        written_at timestamptz(3) not null,
        written_by text not null,
        primary key (case_id, kind, revision)
      );

      create table review_informant (
        id uuid primary key,
        case_id uuid not null references review (case_id),
        kind text not null,
        outcome text not null,
        recorded_at timestamptz(3) not null,
        recorded_by text not null
      );
      create index informant_by_case on review_informant (case_id);

      create table review_theme (
        case_id uuid not null references review (case_id),
        theme text not null,
        added_at timestamptz(3) not null,
        primary key (case_id, theme)
      );

      create table recommendation (
        id uuid primary key,
        case_id uuid not null references review (case_id),
        theme text,
        organisation text,
        words uuid not null references sealed_document (id),
        made_at timestamptz(3) not null,
        made_by text not null
      );
      create index recommendation_by_case on recommendation (case_id, made_at);

      create table submission (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        version int not null,
        state text not null constraint submission_state_is_known check (state in
          ('PREPARED', 'RELEASED', 'ACKNOWLEDGED', 'REJECTED', 'STALE', 'WITHDRAWN')),
        document_id uuid not null references sealed_document (id),
        content_hash text not null constraint content_hash_is_sha256 check (content_hash ~ '^[0-9a-f]{64}$'),
        revisions jsonb not null,
        withheld text[] not null,
        prepared_at timestamptz(3) not null,
        released_at timestamptz(3),
        released_by text,
        released_record jsonb,
        receipt_id text,
        received_at timestamptz(3),
        rejections jsonb not null default '[]',
        stale_facts text[] not null default '{}',
        constraint versions_of_a_case_are_counted unique (case_id, version),
        constraint a_release_is_whole
          check ((released_at is null) = (released_by is null) and (released_at is null) = (released_record is null)),
        constraint only_what_was_released_was_received check (receipt_id is null or released_at is not null)
      );
      create index submission_by_preparation on submission (prepared_at, id);
      create unique index one_version_open_to_release on submission (case_id) where state = 'PREPARED';

      create table text_confirmation (
        submission_id uuid not null references submission (id),
        path text not null,
        text_hash text not null,
        confirmed_by text not null,
        confirmed_at timestamptz(3) not null,
        primary key (submission_id, path)
      );

      grant select, insert on case_record, case_act, case_facts, notification_prompt, case_hold,
        appointment_proposal, review, review_section, review_informant, review_theme, recommendation,
        submission, text_confirmation to cases_run;
      grant update (person_revision, asks_for_review, handed_over, sequence, stage, state, open_holds, held_since, held_days, notified_on,
        facts_revision, review_revision, eligibility_outcome, eligibility_rule, eligibility_reasons,
        screened_by, screened_revision, child_team_told, child_notification, open_proposal, reviewer_id, reviewer_subject, allocated_on,
        completed_on, allocation_due_on, completion_due_on, next_due_on) on case_record to cases_run;
      grant update (settled_at) on notification_prompt to cases_run;
      grant update (ended_at, ended_by) on case_hold to cases_run;
      grant update (state, reasons, answered_at) on appointment_proposal to cases_run;
      grant update (scale, grade, grade_of_services) on review to cases_run;
      grant update (state, released_at, released_by, released_record, receipt_id, received_at, rejections,
        stale_facts) on submission to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
