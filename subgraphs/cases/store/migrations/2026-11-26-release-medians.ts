import type { MigrationInterface, QueryRunner } from "typeorm";

/** Median ages that were released beside counts of people; nothing in them is ever changed. */
export class ReleaseMedians1795963000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table released_median (
        release_id uuid not null references figures_release (id),
        dimension text not null,
        value text not null,
        years int not null,
        primary key (release_id, dimension, value)
      );
      grant select, insert on released_median to cases_run;
      select hub.protect_by_class('released_median', 'figures');
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was released stays released");
  }
}
