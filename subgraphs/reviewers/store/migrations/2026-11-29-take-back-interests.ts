import type { MigrationInterface, QueryRunner } from "typeorm";

/** An interest that was declared by mistake is withdrawn with a reason, and stays in the history. */
export class TakeBackInterests1796007610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table interest
        add column withdrawn_at timestamptz(3),
        add column withdrawn_by text,
        add column withdrawn_because text,
        add constraint a_withdrawn_interest_says_why
          check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3));
      grant update (withdrawn_at, withdrawn_by, withdrawn_because) on interest to reviewers_run;
      select hub.erases('REVIEWER', 'VALUE', 'interest', $$withdrawn_because = ''$$,
        'reviewer_id = $1 and withdrawn_at is not null');
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was taken back is never dropped by a migration");
  }
}
