import type { MigrationInterface, QueryRunner } from "typeorm";

/** By which generation of keys a report is found, so that all can be written anew while the index is at work. */
export class CountKeyGenerations1795801000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report add keys_generation int not null default 1;
      alter table link_key add generation int not null default 1;
      grant update (keys_generation) on report to people_run;
      grant update (generation) on link_key to people_run;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report drop keys_generation;
      alter table link_key drop generation;
    `);
  }
}
