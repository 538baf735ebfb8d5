import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A notification that turned out to be a child's is kept by the organisation of the team that took it: it comes up
 * there when its time is over.
 */
export class KeepChildNotifications1795995503000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table child_notification add column erased_at timestamptz(3);
      create or replace function hub.ended_records() returns table (record_class text, id uuid, custodian text,
        reference text, event text, event_on date) language sql stable as $$
        select 'INVESTIGATION', id, custodian, reference, 'CONCLUDED', concluded_on
        from public.investigation where erased_at is null and status = 'CONCLUDED'
        union all
        select 'CHILD_DEATH_REVIEW', review.id, review.custodian, null, 'RECEIVED',
          (coalesce((select max(attempt.received_at) from public.handover
              join public.handover_attempt attempt on attempt.handover_id = handover.id
              where handover.review_id = review.id), review.received_at) at time zone 'Europe/London')::date
        from public.child_death_review review where review.erased_at is null
        union all
        select 'CHILD_NOTIFICATION', id, acknowledged_by, null, 'TAKEN',
          (acknowledged_at at time zone 'Europe/London')::date
        from public.child_notification where erased_at is null and state = 'ACKNOWLEDGED' $$;
      select hub.erases('CHILD_NOTIFICATION', 'ROOT', 'child_notification', 'erased_at = $2', 'id = $1');
      select hub.erases('CHILD_NOTIFICATION', 'VALUE', 'subject', $$given_names = null, family_name = null,
        birth_date = null, death_date = null, nhs_number = null, sex = null, ethnic_category = null, postcode = null,
        gp_practice = null, learning_disability = null, area = null, nhs_number_status = null$$,
        'id = (select subject_id from child_notification where id = $1)');
      -- What is left of a team's words goes with them; what was released tells of nobody and stays.
      select hub.erases('CHILD_DEATH_REVIEW', 'VALUE', 'scrubbed_note', $$text = ''$$,
        'flag_id in (select id from theme_flag where review_id = $1)');
      -- What was added to a subject later is erased with the rest, of whatever record.
      update hub.erasable set what = what || ', area = null, nhs_number_status = null'
        where how = 'VALUE' and held_in = 'subject' and record_class <> 'CHILD_NOTIFICATION';
    `);
  }

  async down(): Promise<void> {
    throw new Error("what is kept for its time is never dropped by a migration");
  }
}
