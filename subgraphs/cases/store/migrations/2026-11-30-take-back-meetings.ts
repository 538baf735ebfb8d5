import type { MigrationInterface, QueryRunner } from "typeorm";

/** A meeting of an in-depth review that was recorded by mistake can be withdrawn: it counts for nothing any more. */
export class TakeBackMeetings1796006900100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table in_depth_meeting add column withdrawn_at timestamptz(3);
      grant update (withdrawn_at) on in_depth_meeting to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
