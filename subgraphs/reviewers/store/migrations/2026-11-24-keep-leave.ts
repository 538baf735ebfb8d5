import type { MigrationInterface, QueryRunner } from "typeorm";

/** Days on which reviewers take no case. */
export class KeepLeave1795485600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reviewer_leave (
        id uuid primary key,
        reviewer_id uuid not null references reviewer (id),
        from_day date not null,
        to_day date not null,
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        cancelled_at timestamptz(3),
        cancelled_by text,
        constraint leave_ends_after_it_begins check (to_day >= from_day),
        constraint a_cancellation_is_whole check ((cancelled_at is null) = (cancelled_by is null))
      );
      create index leave_by_reviewer on reviewer_leave (reviewer_id);
      grant select, insert, update (cancelled_at, cancelled_by) on reviewer_leave to reviewers_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("the reviewers' records are never dropped by a migration");
  }
}
