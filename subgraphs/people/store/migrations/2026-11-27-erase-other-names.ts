import type { MigrationInterface, QueryRunner } from "typeorm";

/** What else somebody was known by goes with their other values. */
export class EraseOtherNames1795931000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select hub.erases('DEATH_REPORT', 'VALUE', 'reported_person',
        $$other_names = '[]', former_postcodes = '{}', former_nhs_numbers = '{}'$$, 'report_id = $1');
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was decided of records is never dropped by a migration");
  }
}
