import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a review holds beside its sections: entries, cause lines, texts set aside, and who else writes on it. */
export class KeepReviewDocument1795572000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_record add column contributors text[] not null default '{}';
      grant update (contributors) on case_record to cases_run;

      create table review_entry (
        id uuid not null,
        case_id uuid not null references review (case_id),
        kind text not null constraint entry_kind_is_known check (kind in
          ('CARE_EVENT', 'ADJUSTMENT', 'GOOD_PRACTICE', 'CONTRIBUTORY_FACTOR', 'CARE_CONCERN')),
        revision int not null constraint entry_revision_counts_from_1 check (revision >= 1),
        codes jsonb not null,
        words uuid not null references sealed_document (id),
        written_at timestamptz(3) not null,
        written_by text not null,
        withdrawn boolean not null,
        primary key (id, revision)
      );
      create index review_entry_by_case on review_entry (case_id, id, revision);

      create table review_causes (
        case_id uuid not null references review (case_id),
        revision int not null constraint causes_revision_counts_from_1 check (revision >= 1),
        facts_revision int not null,
        causes jsonb not null,
        underlying text,
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        primary key (case_id, revision)
      );

      create table review_edit_aside (
        id uuid primary key,
        case_id uuid not null references review (case_id),
        section text,
        entry_id uuid,
        based_on int not null,
        codes jsonb,
        words uuid not null references sealed_document (id),
        saved_at timestamptz(3) not null,
        saved_by text not null,
        settled_at timestamptz(3),
        constraint an_edit_is_of_a_section_or_an_entry check (num_nonnulls(section, entry_id) = 1)
      );
      create index edit_aside_by_case on review_edit_aside (case_id, saved_at) where settled_at is null;

      alter table review_informant
        add column means text,
        add column attempts text[] not null default '{}',
        add column decided_by text,
        add column investigation_id uuid,
        add column deferred_until date,
        add column words uuid references sealed_document (id),
        add constraint informant_outcome_is_known check (outcome in
          ('HEARD', 'DECLINED', 'NOT_FOUND', 'RESTRICTED', 'DEFERRED')),
        add constraint only_what_is_deferred_has_its_day check ((deferred_until is not null) = (outcome = 'DEFERRED'));

      grant select, insert on review_entry, review_causes, review_edit_aside to cases_run;
      grant update (settled_at) on review_edit_aside to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
