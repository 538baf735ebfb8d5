import type { MigrationInterface, QueryRunner } from "typeorm";

/** Protects the tables that were made while the others were being protected. */
export class ProtectLaterTables1795670000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select hub.protect_below('match_edge', 'report_id', 'report');
      select hub.protect_below('match_answer', 'decision_id', 'match_decision');
      select hub.protect_below('match_check', 'decision_id', 'match_decision');
      select hub.protect_below('report_notifier', 'report_id', 'report');
      select hub.protect_below('value_choice', 'report_id', 'report');
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
