import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A case is seen for what an organisation owes to it, or for the care that it gave, by what asks for just that: whoever
 * holds another role beside does not read by it what else there is of the case.
 */
export class KeepObligationsApart1796007200100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy by_obligation on case_record using (
        (select hub.setting('owing')) = 'on' and id = any ((select hub.cases_owed())::uuid[]));
      alter policy by_care on case_record using (
        (select hub.setting('owing')) = 'on' and id = any ((select hub.cases_cared_for())::uuid[]));
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
