import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which manager is to support a proposed reviewer. */
export class ChooseSupporters1795940300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table appointment_proposal add column supporter_id uuid");
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
