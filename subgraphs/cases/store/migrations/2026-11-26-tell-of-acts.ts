import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whom acts told of themselves, and who has read it. */
export class TellOfActs1795940400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_notice (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        kind text not null,
        told_at timestamptz(3) not null,
        due_on date,
        caused_by text not null,
        subject text,
        part text constraint notice_part_is_known
          check (part in ('COORDINATOR', 'STEERING_MEMBER', 'ASKED_ORGANISATION')),
        organisation text,
        constraint a_notice_is_for_a_person_or_a_part check (num_nonnulls(subject, part) = 1),
        constraint a_part_is_of_an_organisation check ((part is null) = (organisation is null))
      );
      create index case_notice_by_case on case_notice (case_id);
      create index case_notice_by_subject on case_notice (subject, told_at, id) where subject is not null;
      create index case_notice_by_part on case_notice (part, organisation, told_at, id) where part is not null;

      create table notice_reading (
        notice_id uuid not null references case_notice (id),
        subject text not null,
        read_at timestamptz(3) not null,
        primary key (notice_id, subject)
      );
      grant select, insert on case_notice, notice_reading to cases_run;
      select hub.protect_below('case_notice', 'case_id', 'case_record');
      select hub.protect_own('notice_reading', 'subject');
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
