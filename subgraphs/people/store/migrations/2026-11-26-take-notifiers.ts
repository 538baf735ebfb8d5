import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whoever may give a report may say with it who told of the death, also where they may not read the report then. */
export class TakeNotifiers1795680000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy given_by_anybody on report_notifier for insert with check ((select hub.opens('identity')));
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
