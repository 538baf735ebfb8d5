import type { MigrationInterface, QueryRunner } from "typeorm";

/** The other processes that each case meets, and who of them asks the family. */
export class FollowProcesses1795568500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table linked_process (
        case_id uuid not null references case_record (id),
        investigation_id uuid not null,
        revision int not null constraint process_revision_counts_from_1 check (revision >= 1),
        kind text not null,
        standing boolean not null,
        who_asks_family text constraint asker_is_known
          check (who_asks_family in ('REVIEW', 'INVESTIGATION', 'JOINTLY')),
        primary key (case_id, investigation_id)
      );
      grant select, insert, update (revision, standing, who_asks_family) on linked_process to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
