import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Whether nobody had told of a death and a search found it. Of cases that were open before it is known once something
 * of the person changes: who reported a death is not known here.
 */
export class KnowWhoWasFound1796006300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_record add column found_by_search boolean not null default false;
      alter table case_record alter column found_by_search drop default;
      grant update (found_by_search) on case_record to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
