import type { MigrationInterface, QueryRunner } from "typeorm";

/** How much was told of interfaces is counted for each reader out of what they may see, and kept in no digest. */
export class CountReportsByReader1796007610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table digest drop column reported");
  }

  async down(): Promise<void> {
    throw new Error("a count that tells of what its reader may not see is never brought back by a migration");
  }
}
