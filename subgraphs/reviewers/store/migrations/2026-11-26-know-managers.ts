import type { MigrationInterface, QueryRunner } from "typeorm";

/** To whom a reviewer answers, by the code of the post. */
export class KnowManagers1795665600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table reviewer add column manager text");
  }

  async down(): Promise<void> {
    throw new Error("reviewers are never dropped by a migration");
  }
}
