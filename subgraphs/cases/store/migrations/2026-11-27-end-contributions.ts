import type { MigrationInterface, QueryRunner } from "typeorm";

/** Where nobody reviews a case, nobody writes beside them; and a reviewer writes as the reviewer alone. */
export class EndContributions1795995100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update case_record set contributors = '{}' where reviewer_id is null and contributors <> '{}';
      update case_record set contributors = array_remove(contributors, reviewer_subject)
        where reviewer_subject = any (contributors);
    `);
  }

  async down(): Promise<void> {
    throw new Error("who may see a case is never widened by a migration");
  }
}
