import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the national programme lists as ours and the ledger does not know, as long as it does. */
export class KeepUnknownSubmissions1796005300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unknown_submission (
        submission_id text primary key,
        receipt_id text not null,
        received_at timestamptz(3) not null,
        content_hash text not null,
        version int not null,
        first_listed_at timestamptz(3) not null,
        listed_at timestamptz(3) not null
      );
      grant select, insert, delete,
        update (receipt_id, received_at, content_hash, version, listed_at) on unknown_submission to cases_run;
      select hub.protect_by_class('unknown_submission', 'submission');
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
