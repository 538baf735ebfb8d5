import type { MigrationInterface, QueryRunner } from "typeorm";
import { answeredRequestTable } from "../../../kit/idempotency.ts";
import { grantInbox, inboxTable } from "../../../kit/inbox.ts";
import { grantOutbox, outboxTable } from "../../../kit/outbox.ts";
import { sealedTables } from "../../../kit/sealed.ts";

/** Reports as received, what they say, the persons they are about, and every decision that joined them. */
export class CreatePeople1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("grant usage on schema public to people_run");
    await runner.query(sealedTables("people_run"));
    await runner.query(answeredRequestTable("people_run"));
    await runner.query(outboxTable + grantOutbox("people_run"));
    await runner.query(inboxTable + grantInbox("people_run"));
    await runner.query(`
      create table report (
        id uuid primary key,
        reference text not null constraint report_reference_is_its_own unique,
        kind text not null constraint report_kind_is_known
          check (kind in ('NOTIFICATION', 'LOOK_BACK', 'HANDOVER', 'INVESTIGATION')),
        custodian text not null,
        organisation text,
        source_system text not null,
        source_id text not null,
        source_version int not null,
        received_at timestamptz(3) not null,
        received_by text not null,
        reported_on date,
        notifier_role text,
        version int not null,
        state text not null constraint report_state_is_known check (state in ('TAKEN', 'REFUSED')),
        document_id uuid not null references sealed_document (id)
      );
      create index report_by_source on report (source_system, source_id, organisation);
      create unique index report_is_taken_once on report (source_system, source_id, coalesce(organisation, ''))
        where state = 'TAKEN';
      create index report_by_arrival on report (received_at, id);

      create table reported_person (
        report_id uuid not null references report (id),
        version int not null,
        given_names text,
        family_name text,
        standard_given_names text,
        standard_family_name text,
        birth_date text,
        death_date text,
        nhs_number text constraint nhs_number_has_ten_digits check (nhs_number ~ '^[0-9]{10}$'),
        nhs_number_as_reported text,
        sex text,
        ethnic_category text,
        postcode text,
        gp_practice text,
        area text,
        learning_disability text,
        place_of_death text,
        causes jsonb not null default '[]',
        recorded_at timestamptz(3) not null,
        primary key (report_id, version)
      );
      create index reported_person_by_name on reported_person (standard_family_name, standard_given_names);

      create table link_key (
        key bigint not null,
        report_id uuid not null references report (id),
        primary key (key, report_id)
      );

      create table person (
        id uuid primary key,
        created_at timestamptz(3) not null,
        revision int not null
      );

      create table match_decision (
        id uuid primary key,
        report_id uuid not null references report (id),
        outcome text not null constraint match_outcome_is_known
          check (outcome in ('SAME_PERSON', 'NEW_PERSON', 'NEEDS_DECISION')),
        person_id uuid references person (id),
        decided_by text not null constraint match_is_decided_by_model_or_person
          check (decided_by in ('MODEL', 'PERSON')),
        decided_at timestamptz(3) not null,
        subject text not null,
        reasons text[] not null default '{}',
        candidates uuid[] not null default '{}',
        current boolean not null default true,
        constraint a_decision_names_a_person check ((outcome = 'NEEDS_DECISION') = (person_id is null))
      );
      create unique index one_current_decision_a_report on match_decision (report_id) where current;
      create index open_questions on match_decision (decided_at, id) where current and outcome = 'NEEDS_DECISION';

      create table decision_words (
        decision_id uuid primary key references match_decision (id),
        words text not null
      );

      create table membership (
        id uuid primary key,
        report_id uuid not null references report (id),
        person_id uuid not null references person (id),
        decision_id uuid not null references match_decision (id),
        valid_from timestamptz(3) not null,
        valid_to timestamptz(3)
      );
      create unique index a_report_counts_to_one_person on membership (report_id) where valid_to is null;
      create index membership_by_person on membership (person_id) where valid_to is null;

      create table kept_apart (
        report_id uuid not null references report (id),
        other_report_id uuid not null references report (id),
        decision_id uuid not null references match_decision (id),
        primary key (report_id, other_report_id)
      );

      grant select, insert on report, reported_person, link_key, person, match_decision, decision_words,
        membership, kept_apart to people_run;
      grant update (version) on report to people_run;
      grant update (revision) on person to people_run;
      grant update (current) on match_decision to people_run;
      grant update (valid_to) on membership to people_run;
      grant delete on link_key to people_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("people's records are never dropped by a migration");
  }
}
