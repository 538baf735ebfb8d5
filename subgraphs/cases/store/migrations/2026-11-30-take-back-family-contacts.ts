import type { MigrationInterface, QueryRunner } from "typeorm";

/** A contact with the family that was recorded by mistake can be withdrawn: nothing follows on it any more. */
export class TakeBackFamilyContacts1796006900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table family_contact add column withdrawn_at timestamptz(3);
      grant update (withdrawn_at) on family_contact to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
