import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the adults' programme found of those whom child death review teams handed over. */
export class KeepScreenings1795651300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table screening (
        person_id uuid primary key,
        case_id uuid not null,
        outcome text not null constraint screening_outcome_is_known
          check (outcome in ('CASE', 'CHILD_CORE_DATA', 'OUT_OF_SCOPE', 'UNCLEAR')),
        case_sequence int not null
      );
      grant select, insert, update (case_id, outcome, case_sequence) on screening to investigations_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("child death reviews are never dropped by a migration");
  }
}
