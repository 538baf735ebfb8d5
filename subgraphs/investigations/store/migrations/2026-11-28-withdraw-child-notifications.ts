import type { MigrationInterface, QueryRunner } from "typeorm";

/** A notification may turn out to be no child's after all: it is withdrawn, and the team learns of it. */
export class WithdrawChildNotifications1796006800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table child_notification
        drop constraint child_notification_state_is_known,
        drop constraint who_acknowledged_is_known,
        add constraint child_notification_state_is_known check (state in ('WAITING', 'ACKNOWLEDGED', 'WITHDRAWN')),
        add constraint who_acknowledged_is_known check (
          (acknowledged_at is null) = (acknowledged_by is null)
          and (state = 'WITHDRAWN' or (state = 'ACKNOWLEDGED') = (acknowledged_at is not null)));
      grant update (received_at) on child_notification to investigations_run;
      create policy corrected_with_its_notification on subject for update
        using (exists (select from child_notification where child_notification.subject_id = subject.id));
      alter table team_change drop constraint team_change_kind_is_known,
        add constraint team_change_kind_is_known check (kind in ('HANDOVER_MATCHED', 'HANDOVER_SCREENED',
          'CHILD_NOTIFIED', 'CHILD_NOTIFICATION_WITHDRAWN', 'THEME_SEEN_IN_ADULTS'));

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
        from public.child_notification where erased_at is null and acknowledged_at is not null $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was taken back is never dropped by a migration");
  }
}
