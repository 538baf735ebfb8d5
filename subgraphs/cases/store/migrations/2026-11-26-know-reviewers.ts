import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the reviewers' owner tells of those who may read, approve and decide: ids, codes and days. */
export class KnowReviewers1795940100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table known_reviewer (
        reviewer_id uuid primary key,
        revision int not null,
        subject text not null constraint a_known_reviewer_is_one unique,
        employer text not null,
        team text,
        manager text,
        caseload_limit int not null,
        training jsonb not null,
        leave jsonb not null,
        interests jsonb not null,
        told_at timestamptz(3) not null
      );
      grant select, insert, update on known_reviewer to cases_run;
      select hub.protect_by_class('known_reviewer', 'case');
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
