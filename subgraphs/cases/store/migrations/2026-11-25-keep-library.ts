import type { MigrationInterface, QueryRunner } from "typeorm";

/** Reports to learn from, searchable: our own released reviews and what others have published. */
export class KeepLibrary1795601000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table library_report (
        id uuid primary key,
        kind text not null constraint library_kind_is_known check (kind in
          ('REVIEW', 'SAFEGUARDING_ADULTS_REVIEW', 'SERIOUS_CASE_REVIEW', 'DOMESTIC_HOMICIDE_REVIEW',
           'PREVENTION_OF_FUTURE_DEATHS', 'OTHER')),
        title text not null,
        publisher text,
        year int not null,
        url text constraint an_address_is_safe check (url ~ '^https://'),
        words text not null,
        themes text[] not null,
        age_band text,
        setting text,
        case_id uuid references case_record (id),
        filed_at timestamptz(3) not null,
        filed_by text not null,
        withdrawn_at timestamptz(3),
        search tsvector not null generated always as
          (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', words), 'B')) stored,
        constraint only_our_own_belong_to_a_case check ((kind = 'REVIEW') = (case_id is not null))
      );
      create unique index a_review_is_filed_once on library_report (case_id) where withdrawn_at is null;
      create index library_by_filing on library_report (filed_at, id) where withdrawn_at is null;
      create index library_by_words on library_report using gin (search);
      grant select, insert, update (withdrawn_at) on library_report to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("the library is never dropped by a migration");
  }
}
