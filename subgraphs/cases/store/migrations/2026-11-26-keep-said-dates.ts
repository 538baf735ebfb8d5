import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which dates the reports of a death give, where they do not agree. */
export class KeepSaidDates1795651300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table case_facts add column said_dates jsonb");
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
