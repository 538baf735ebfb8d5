import type { MigrationInterface, QueryRunner } from "typeorm";

/** A report follows the versions of its source, so that an older one that comes late is known. */
export class FollowSourceVersions1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("grant update (source_version) on report to people_run");
  }

  async down(): Promise<void> {
    throw new Error("what was received is never forgotten by a migration");
  }
}
