import type { MigrationInterface, QueryRunner } from "typeorm";
import { answeredRequestTable } from "../../../kit/idempotency.ts";
import { grantInbox, inboxTable } from "../../../kit/inbox.ts";
import { grantOutbox, outboxTable } from "../../../kit/outbox.ts";

/** Organisations, reviewers with their training and interests, and the ledger of their appointments. */
export class CreateReviewers1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("grant usage on schema public to reviewers_run");
    await runner.query(answeredRequestTable("reviewers_run"));
    await runner.query(outboxTable + grantOutbox("reviewers_run"));
    await runner.query(inboxTable + grantInbox("reviewers_run"));
    await runner.query(`
      create table organisation (
        id uuid primary key,
        code text not null constraint organisation_code_is_its_own unique,
        scheme text not null constraint organisation_scheme_is_known check (scheme in ('ODS', 'ONS')),
        name text not null constraint organisation_has_a_name check (name <> ''),
        valid_from date,
        valid_to date,
        successor text constraint organisation_does_not_follow_itself check (successor <> code),
        constraint organisation_ends_after_it_begins check (valid_to >= valid_from)
      );

      create table reviewer (
        id uuid primary key,
        subject text not null constraint a_reviewer_is_registered_once unique,
        employer text not null references organisation (code),
        team text,
        caseload_limit int not null constraint a_reviewer_may_hold_a_case check (caseload_limit >= 1),
        registered_at timestamptz(3) not null,
        registered_by text not null,
        revision int not null
      );
      create index reviewer_by_registration on reviewer (registered_at, id);

      create table reviewer_name (
        reviewer_id uuid primary key references reviewer (id),
        display_name text not null
      );

      create table training (
        id uuid primary key,
        reviewer_id uuid not null references reviewer (id),
        kind text not null constraint training_kind_is_known check (kind in ('REVIEWER', 'MANAGER')),
        completed_on date not null,
        expires_on date not null,
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        constraint training_ends_after_it_begins check (expires_on >= completed_on)
      );
      create index training_by_reviewer on training (reviewer_id);

      create table interest (
        id uuid primary key,
        reviewer_id uuid not null references reviewer (id),
        organisation text,
        team text,
        case_id uuid,
        from_day date not null,
        to_day date,
        declared_at timestamptz(3) not null,
        declared_by text not null,
        constraint an_interest_is_in_one_thing check (num_nonnulls(organisation, team, case_id) = 1),
        constraint an_interest_ends_after_it_begins check (to_day >= from_day)
      );
      create index interest_by_reviewer on interest (reviewer_id);

      create table interest_words (
        interest_id uuid primary key references interest (id),
        words text not null
      );

      create table proposal_answer (
        proposal_id uuid primary key,
        case_id uuid not null,
        reviewer_id uuid not null,
        outcome text not null constraint proposal_outcome_is_known check (outcome in ('APPOINTED', 'REFUSED')),
        reasons text[] not null,
        answered_at timestamptz(3) not null
      );

      create table appointment (
        id uuid primary key references proposal_answer (proposal_id),
        case_id uuid not null,
        reviewer_id uuid not null references reviewer (id),
        from_moment timestamptz(3) not null,
        ended_at timestamptz(3),
        constraint an_appointment_ends_after_it_begins check (ended_at >= from_moment)
      );
      create unique index a_case_has_one_reviewer on appointment (case_id) where ended_at is null;
      create index appointment_by_reviewer on appointment (reviewer_id);

      grant select, insert on organisation, reviewer, reviewer_name, training, interest, interest_words,
        proposal_answer, appointment to reviewers_run;
      grant update (name, valid_from, valid_to, successor) on organisation to reviewers_run;
      grant update (revision) on reviewer to reviewers_run;
      grant update (ended_at) on appointment to reviewers_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("the reviewers' records are never dropped by a migration");
  }
}
