import type { MigrationInterface, QueryRunner } from "typeorm";

/** Up to which revision of its links with investigations each case has acted. */
export class FollowLinks1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table followed_link (
        case_id uuid not null references case_record (id),
        investigation_id uuid not null,
        revision int not null constraint followed_revision_counts_from_1 check (revision >= 1),
        primary key (case_id, investigation_id)
      );
      grant select, insert, update (revision) on followed_link to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
