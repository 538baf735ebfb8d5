import type { MigrationInterface, QueryRunner } from "typeorm";

/** What reviewers refer on, and whether whoever it went to has taken it. */
export class ReferOn1795651600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table referral (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        kind text not null constraint referral_kind_is_known
          check (kind in ('SAFEGUARDING_CONCERN', 'CORONER', 'POLICE', 'REGULATOR')),
        referred_to text not null,
        words uuid not null references sealed_document (id),
        made_on date not null,
        made_at timestamptz(3) not null,
        made_by text not null,
        organisation text,
        taken_at timestamptz(3)
      );
      create index referral_by_case on referral (case_id, made_at);
      grant select, insert, update (taken_at) on referral to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
