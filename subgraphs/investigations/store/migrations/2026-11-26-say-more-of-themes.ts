import type { MigrationInterface, QueryRunner } from "typeorm";

/** What of a child's death shows a theme, and whether the child was about to move to adults' services. */
export class SayMoreOfThemes1795651400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table theme_flag add column factor jsonb, add column modifiable boolean, add column category int;
      alter table core_data add column in_transition boolean;
    `);
  }

  async down(): Promise<void> {
    throw new Error("child death reviews are never dropped by a migration");
  }
}
