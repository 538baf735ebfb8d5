import type { MigrationInterface, QueryRunner } from "typeorm";

/** Why a record is as it is, what was taken out of its texts, and how far its delivery has come. */
export class FollowSubmissions1795575600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table submission
        add column kind text not null default 'RECORD'
          constraint submission_kind_is_known check (kind in ('RECORD', 'WITHDRAWAL')),
        add column disclosure jsonb,
        add column removals jsonb not null default '[]',
        add column restrictions uuid[] not null default '{}',
        add column attempts int not null default 0,
        add column begun_at timestamptz(3),
        add column settled_at timestamptz(3),
        add column failure text constraint a_failure_is_a_code check (failure ~ '^[A-Z0-9_ .]{1,120}$'),
        add column failed_at timestamptz(3),
        add column exported_at timestamptz(3),
        drop constraint submission_state_is_known,
        add constraint submission_state_is_known check (state in
          ('PREPARED', 'RELEASED', 'ACKNOWLEDGED', 'REJECTED', 'STALE', 'WITHDRAWN', 'DISCARDED')),
        drop constraint a_release_is_whole,
        add constraint a_release_is_whole check ((released_at is null) = (released_by is null)),
        add constraint a_released_record_is_counted
          check (kind = 'WITHDRAWAL' or (released_at is null) = (released_record is null)),
        add constraint a_failure_is_whole check ((failure is null) = (failed_at is null)),
        add constraint attempts_are_counted check (attempts >= 0 and (attempts = 0) = (begun_at is null));
      create index submission_by_case_and_state on submission (case_id, state);
      create index submission_by_state on submission (state, prepared_at);

      create table case_opt_out (
        case_id uuid primary key references case_record (id),
        told_on date not null,
        recorded_at timestamptz(3) not null,
        recorded_by text not null
      );

      grant update (attempts, begun_at, settled_at, failure, failed_at, exported_at) on submission to cases_run;
      grant select, insert on case_opt_out to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
