import type { MigrationInterface, QueryRunner } from "typeorm";

/** A receipt of the national programme belongs to one version; when the programme last listed a version. */
export class KnowReceipts1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unique index a_receipt_is_of_one_version on submission (receipt_id) where receipt_id is not null;
      alter table submission add column listed_at timestamptz(3);
      grant update (listed_at) on submission to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
