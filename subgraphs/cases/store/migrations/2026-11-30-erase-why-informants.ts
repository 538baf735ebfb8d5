import type { MigrationInterface, QueryRunner } from "typeorm";

/** Why what was recorded of an informant was withdrawn may tell of them, too: it is erased with their words. */
export class EraseWhyInformants1796006900200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select hub.erases('INFORMANT', 'KEY', 'case_act', $$(facts ->> 'words')::uuid$$,
        $$facts ->> 'informantId' = $1::text and case_id = (select case_id from review_informant where id = $1)$$);
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was decided of records is never dropped by a migration");
  }
}
