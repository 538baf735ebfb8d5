import type { MigrationInterface, QueryRunner } from "typeorm";

/** Operations that partners' systems have registered, each for the client that will send it. */
export class RegisterOperations1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table registered_operation (
        sha256 text not null constraint hash_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
        client text not null,
        organisation text not null,
        name text not null,
        document text not null,
        purpose text not null,
        registered_at timestamptz(3) not null,
        registered_by text not null,
        withdrawn_at timestamptz(3),
        withdrawn_by text,
        primary key (sha256, client, organisation),
        constraint a_withdrawal_is_whole check ((withdrawn_at is null) = (withdrawn_by is null))
      );
      grant select, insert,
        update (name, document, purpose, registered_at, registered_by, withdrawn_at, withdrawn_by)
        on registered_operation to reviewers_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was registered is never dropped by a migration");
  }
}
