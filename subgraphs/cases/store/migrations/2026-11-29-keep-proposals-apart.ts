import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A case is seen for being proposed as its reviewer by what asks for just that: nothing else of it shows before the
 * appointment, which alone makes it theirs.
 */
export class KeepProposalsApart1796007620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy by_proposal on case_record using (
        (select hub.setting('proposed')) = 'on' and id = any ((select hub.cases_proposed())::uuid[]));
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
