import type { MigrationInterface, QueryRunner } from "typeorm";

const belowReports = [
  "reported_person",
  "link_key",
  "membership",
  "match_edge",
  "match_decision",
  "kept_apart",
];

/**
 * The job that matches sees the reports of all custodians, and the sealed ones too. With such a right, which is read
 * once for a statement, there is no report that would hide what hangs on it, so that it is not asked row by row: of
 * thousands of rows that share a key that took longer than all the rest.
 */
export class CarryReports1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function hub.carries_all(class text) returns boolean language sql stable
        return hub.sees_all(class) and hub.may('seal:carry');
    `);
    for (const table of belowReports) {
      await runner.query(
        `alter policy by_parent on ${table} using ((select hub.carries_all('matching'))
           or exists (select from report as parent where parent.id = ${table}.report_id))`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
