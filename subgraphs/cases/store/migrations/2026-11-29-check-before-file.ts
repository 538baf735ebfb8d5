import type { MigrationInterface, QueryRunner } from "typeorm";

/** Keeps when the facts behind a version were found to hold last, without which it goes into no file. */
export class CheckBeforeFile1796005301000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table submission add column checked_at timestamptz(3);
      grant update (checked_at) on submission to cases_run;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("alter table submission drop column checked_at");
  }
}
