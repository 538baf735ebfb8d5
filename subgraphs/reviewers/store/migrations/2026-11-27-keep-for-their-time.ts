import type { MigrationInterface, QueryRunner } from "typeorm";
import { retentionTables } from "../../../kit/retention/tables.ts";

/** Reviewers' names are kept for their time after their last review, and then destroyed as somebody decides. */
export class KeepForTheirTime1795933000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(retentionTables("reviewers_run"));
    await runner.query(`
      alter table reviewer add column erased_at timestamptz(3);

      create or replace function hub.ended_records() returns table (record_class text, id uuid, custodian text,
        reference text, event text, event_on date) language sql stable as $$
        select 'REVIEWER', reviewer.id, reviewer.custodian, null, 'LAST_APPOINTMENT_ENDED',
          (coalesce((select max(ended_at) from public.appointment where reviewer_id = reviewer.id),
            reviewer.registered_at) at time zone 'Europe/London')::date
        from public.reviewer where reviewer.erased_at is null and not exists (
          select from public.appointment where reviewer_id = reviewer.id and ended_at is null) $$;

      -- Acts name a reviewer by the sign-in, which tells nobody's name and stays.
      select hub.erases('REVIEWER', 'ROOT', 'reviewer', 'erased_at = $2, team = null, manager = null', 'id = $1');
      select hub.erases('REVIEWER', 'VALUE', 'reviewer_name', $$display_name = ''$$, 'reviewer_id = $1');
      select hub.erases('REVIEWER', 'VALUE', 'interest_words', $$words = ''$$,
        'interest_id in (select id from interest where reviewer_id = $1)');
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was decided of records is never dropped by a migration");
  }
}
