import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A flag is withdrawn, by the team or by a later version of the handover that it came with; its row stays. Flags that
 * were set in the instant of a handover came with it.
 */
export class WithdrawFlags1796006500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table theme_flag
        add column handover_id uuid references handover (id),
        add column withdrawn_at timestamptz(3);
      update theme_flag set handover_id = came.id from handover came
        where came.review_id = theme_flag.review_id and came.received_at = theme_flag.flagged_at;
      alter table theme_flag drop constraint a_theme_is_flagged_once_a_review;
      create unique index a_theme_is_flagged_once_a_review on theme_flag (review_id, theme) where withdrawn_at is null;
      grant update (handover_id, withdrawn_at, category, modifiable) on theme_flag to investigations_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was flagged is never dropped by a migration");
  }
}
