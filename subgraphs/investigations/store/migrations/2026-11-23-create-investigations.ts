import type { MigrationInterface, QueryRunner } from "typeorm";
import { answeredRequestTable } from "../../../kit/idempotency.ts";
import { grantInbox, inboxTable } from "../../../kit/inbox.ts";
import { grantOutbox, outboxTable } from "../../../kit/outbox.ts";
import { sealedTables } from "../../../kit/sealed.ts";

/** Investigations and their links, child death reviews and their handovers, flags, notifications of children. */
export class CreateInvestigations1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("grant usage on schema public to investigations_run");
    await runner.query(sealedTables("investigations_run"));
    await runner.query(answeredRequestTable("investigations_run"));
    await runner.query(outboxTable + grantOutbox("investigations_run"));
    await runner.query(inboxTable + grantInbox("investigations_run"));
    await runner.query(subjects + investigations + childDeathReviews + childNotifications + grants);
  }

  async down(): Promise<void> {
    throw new Error("investigations are never dropped by a migration");
  }
}

const subjects = `
  create table subject (
    id uuid primary key,
    given_names text,
    family_name text,
    birth_date text,
    death_date text,
    nhs_number text,
    sex text,
    ethnic_category text,
    postcode text,
    gp_practice text,
    learning_disability text,
    recorded_at timestamptz(3) not null
  );
`;

const investigations = `
  create table investigation (
    id uuid primary key,
    kind text not null constraint investigation_kind_is_known check (kind in (
      'SERIOUS_CASE_REVIEW', 'SAFEGUARDING_ADULT_REVIEW', 'SECTION_42_ENQUIRY', 'DOMESTIC_HOMICIDE_REVIEW',
      'SERIOUS_INCIDENT', 'CORONER_INVESTIGATION', 'CHILD_DEATH_REVIEW', 'POLICE_INVESTIGATION')),
    reference text not null,
    custodian text not null,
    lead_organisation text not null,
    status text not null constraint investigation_status_is_known
      check (status in ('OPEN', 'SUSPENDED', 'CONCLUDED')),
    opened_on date not null,
    concluded_on date,
    outcome text,
    disclosure_restricted boolean not null,
    subject_id uuid not null references subject (id),
    recorded_at timestamptz(3) not null,
    recorded_by text not null,
    constraint investigation_reference_is_its_own unique (lead_organisation, kind, reference),
    constraint the_concluded_have_a_day_and_an_outcome check (
      (status = 'CONCLUDED') = (concluded_on is not null) and (concluded_on is null) = (outcome is null)),
    constraint nothing_ends_before_it_began check (concluded_on >= opened_on)
  );
  create index investigation_by_arrival on investigation (recorded_at, id);

  create table investigation_link (
    id uuid primary key,
    investigation_id uuid not null references investigation (id),
    case_id uuid not null,
    relation text not null constraint link_relation_is_known
      check (relation in ('PRECEDES', 'PARALLEL', 'INFORMS')),
    holds_review boolean not null,
    linked_at timestamptz(3) not null,
    linked_by text not null,
    ended_at timestamptz(3),
    ended_by text,
    constraint who_ends_a_link_is_known check ((ended_at is null) = (ended_by is null))
  );
  create unique index an_investigation_is_linked_once_with_a_case
    on investigation_link (investigation_id, case_id) where ended_at is null;
  create index link_by_case on investigation_link (case_id);

  create table link_words (
    link_id uuid primary key references investigation_link (id),
    words text not null
  );
`;

const childDeathReviews = `
  create table child_death_review (
    id uuid primary key,
    custodian text not null,
    source_system text not null,
    source_id text not null,
    received_at timestamptz(3) not null,
    indexed_as uuid,
    constraint a_source_keeps_a_review_once unique (custodian, source_system, source_id)
  );
  create index child_death_review_by_arrival on child_death_review (custodian, received_at, id);

  create table handover (
    id uuid primary key,
    review_id uuid not null references child_death_review (id),
    version int not null constraint handover_version_counts_from_1 check (version >= 1),
    state text not null constraint handover_state_is_known
      check (state in ('RECEIVED', 'QUARANTINED', 'LINKED', 'SUPERSEDED')),
    attempt int not null,
    received_at timestamptz(3) not null,
    subject_id uuid references subject (id),
    constraint a_version_comes_once unique (review_id, version),
    constraint what_could_be_read_has_a_subject check (state in ('QUARANTINED', 'SUPERSEDED') or subject_id is not null)
  );
  create unique index one_handover_holds on handover (review_id) where state in ('RECEIVED', 'LINKED');
  create index handover_in_quarantine on handover (received_at, id) where state = 'QUARANTINED';
  alter table child_death_review
    add constraint indexed_as_one_of_its_handovers foreign key (indexed_as) references handover (id);

  create table handover_attempt (
    handover_id uuid not null references handover (id),
    attempt int not null,
    form text not null,
    document_id uuid not null references sealed_document (id),
    content_hash text not null,
    received_at timestamptz(3) not null,
    received_by text not null,
    primary key (handover_id, attempt)
  );

  create table quarantine_reason (
    handover_id uuid not null,
    attempt int not null,
    place int not null,
    code text not null,
    path text[] not null,
    primary key (handover_id, attempt, place),
    foreign key (handover_id, attempt) references handover_attempt (handover_id, attempt)
  );

  create table core_data (
    handover_id uuid primary key references handover (id),
    cdop text not null,
    status text not null constraint child_death_review_status_is_known
      check (status in ('NOTIFIED', 'UNDER_REVIEW', 'COMPLETED')),
    age_band text,
    sex text,
    learning_disability text,
    severity text,
    category int,
    modifiable boolean,
    factors jsonb not null,
    causes text[] not null,
    legal_basis text not null,
    restrictions text[] not null
  );

  create table theme_flag (
    id uuid primary key,
    review_id uuid not null references child_death_review (id),
    theme text not null,
    relevant_to_adults boolean not null,
    flagged_at timestamptz(3) not null,
    flagged_by text not null,
    constraint a_theme_is_flagged_once_a_review unique (review_id, theme)
  );
  create index theme_flag_by_theme on theme_flag (theme);

  create table theme_flag_words (
    flag_id uuid primary key references theme_flag (id),
    words text not null
  );

  create table person_link (
    id uuid primary key,
    investigation_id uuid references investigation (id),
    review_id uuid references child_death_review (id),
    person_id uuid not null,
    valid_from timestamptz(3) not null,
    valid_to timestamptz(3),
    constraint a_person_is_of_one_or_the_other check ((investigation_id is null) <> (review_id is null))
  );
  create unique index an_investigation_is_about_one_person
    on person_link (investigation_id) where valid_to is null and investigation_id is not null;
  create unique index a_review_is_about_one_person
    on person_link (review_id) where valid_to is null and review_id is not null;
  create index person_link_by_person on person_link (person_id) where valid_to is null;
`;

const childNotifications = `
  create table child_notification (
    id uuid primary key,
    case_id uuid not null constraint a_case_is_notified_once unique,
    person_id uuid not null,
    state text not null constraint child_notification_state_is_known
      check (state in ('WAITING', 'ACKNOWLEDGED')),
    received_at timestamptz(3) not null,
    acknowledged_at timestamptz(3),
    acknowledged_by text,
    subject_id uuid not null references subject (id),
    constraint who_acknowledged_is_known check (
      (state = 'ACKNOWLEDGED') = (acknowledged_at is not null)
      and (acknowledged_at is null) = (acknowledged_by is null))
  );
  create index child_notification_by_arrival on child_notification (received_at, id);
`;

const grants = `
  grant select, insert on subject, investigation, investigation_link, link_words, child_death_review, handover,
    handover_attempt, quarantine_reason, core_data, theme_flag, theme_flag_words, person_link, child_notification
    to investigations_run;
  grant update (reference, lead_organisation, status, concluded_on, outcome, disclosure_restricted)
    on investigation to investigations_run;
  grant update (ended_at, ended_by) on investigation_link to investigations_run;
  grant update (indexed_as) on child_death_review to investigations_run;
  grant update (state, attempt, subject_id) on handover to investigations_run;
  grant update (valid_to) on person_link to investigations_run;
  grant update (state, acknowledged_at, acknowledged_by) on child_notification to investigations_run;
`;
