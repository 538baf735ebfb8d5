import type { MigrationInterface, QueryRunner } from "typeorm";

/** What reviewers of the programme refer on, in the inbox of whoever is to look at it. */
export class ReceiveReferrals1795651600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table received_referral (
        id uuid primary key,
        case_id uuid not null,
        kind text not null constraint referral_kind_is_known
          check (kind in ('SAFEGUARDING_CONCERN', 'CORONER', 'POLICE', 'REGULATOR')),
        custodian text not null,
        made_on date not null,
        made_by text,
        state text not null constraint referral_state_is_known check (state in ('WAITING', 'TAKEN')),
        received_at timestamptz(3) not null,
        taken_at timestamptz(3),
        investigation_id uuid references investigation (id),
        subject_id uuid not null references subject (id),
        words_id uuid not null references sealed_document (id),
        constraint the_taken_have_a_time check ((state = 'TAKEN') = (taken_at is not null))
      );
      create index referral_by_arrival on received_referral (custodian, received_at, id);
      create index referral_by_subject on received_referral (subject_id);
      grant select, insert, update (state, taken_at, investigation_id) on received_referral to investigations_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("referrals are never dropped by a migration");
  }
}
