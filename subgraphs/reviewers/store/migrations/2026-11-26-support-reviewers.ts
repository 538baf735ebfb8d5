import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which manager supports a reviewer with a case, and what they were told of it. */
export class SupportReviewers1795940200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table appointment add column supporter_id uuid references reviewer (id)
        constraint nobody_supports_themselves check (supporter_id <> reviewer_id);
      create table support_notice (
        id uuid primary key,
        appointment_id uuid not null references appointment (id),
        supporter_id uuid not null references reviewer (id),
        kind text not null constraint support_notice_is_known check (kind in ('BEGUN', 'ENDED')),
        told_at timestamptz(3) not null,
        read_at timestamptz(3),
        constraint of_each_appointment_it_is_told_once unique (appointment_id, kind)
      );
      create index support_notice_by_supporter on support_notice (supporter_id, told_at, id);
      grant select, insert, update (read_at) on support_notice to reviewers_run;
      select hub.protect_below('support_notice', 'supporter_id', 'reviewer');

      -- Those who are registered already are told of to the keepers of cases, as everybody who comes later is.
      insert into outbox (event, job, payload, request_id, recorded_at)
      select 'reviewer.changed', 'tell-reviewer', jsonb_build_object('reviewerId', id), 'migration', now()
      from reviewer;
    `);
  }

  async down(): Promise<void> {
    throw new Error("the reviewers' records are never dropped by a migration");
  }
}
