import type { MigrationInterface, QueryRunner } from "typeorm";

/** When somebody was told that nobody has taken what was referred on. */
export class RemindOfReferrals1796006700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table referral add column reminded_on date;
      create index referral_by_day_not_taken on referral (made_on, id) where taken_at is null;
      grant update (reminded_on) on referral to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
