import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The job that matches reports sees of every custodian's reports what is compared. Who told of a death, what people
 * wrote about a decision, lists and documents as they were received are no part of that: with the report alone in
 * sight they would be seen, so these tables ask for the class of the report besides.
 */
export class NarrowMatching1795920000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy by_comparison on report using ((select hub.sees_all('matching')));
      create policy by_comparison on person using ((select hub.sees_all('matching')));
    `);
    for (const table of ["report_notifier", "decision_words", "sealed_document", "document_key"]) {
      await runner.query(
        `create policy not_by_comparison on ${table} as restrictive to people_run
         using ((select hub.opens('identity')))`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
