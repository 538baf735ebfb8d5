import type { MigrationInterface, QueryRunner } from "typeorm";

/** The steering group's weekly digests. */
export class KeepDigests1795651700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table digest (
        week_of date primary key,
        made_at timestamptz(3) not null,
        reported int not null,
        outstanding jsonb not null,
        new_themes text[] not null
      );
      grant select, insert on digest to investigations_run;
      -- Ids, codes and dates only: whoever reads of investigations may read it.
      select hub.protect_by_class('digest', 'investigation');
    `);
  }

  async down(): Promise<void> {
    throw new Error("digests are never dropped by a migration");
  }
}
