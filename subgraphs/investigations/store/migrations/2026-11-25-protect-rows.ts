import type { MigrationInterface, QueryRunner } from "typeorm";
import { rowSecurity, sealedRowSecurity } from "../../../kit/row-security.ts";

/** An investigation is seen by its custodian and its lead, a child death review by its team. */
export class ProtectInvestigations1795560000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rowSecurity("investigations_run") + sealedRowSecurity);
    await runner.query(`
      create function hub.involves(record investigation) returns boolean language sql stable
        return record.lead_organisation = any (hub.list('organisations'));

      select hub.protect_root('investigation', 'investigation');
      select hub.protect_below('investigation_link', 'investigation_id', 'investigation');
      select hub.protect_below('link_words', 'link_id', 'investigation_link');
      select hub.protect_below('interface_plan', 'link_id', 'investigation_link');

      select hub.protect_root('child_death_review', 'child-review');
      select hub.protect_below('handover', 'review_id', 'child_death_review');
      select hub.protect_below(part::regclass, 'handover_id', 'handover')
        from unnest(array['handover_attempt', 'quarantine_reason', 'core_data']) as part;
      select hub.protect_below('theme_flag', 'review_id', 'child_death_review');
      select hub.protect_below('theme_flag_words', 'flag_id', 'theme_flag');

      -- One child death overview panel serves the area: its team is told of every child.
      select hub.protect_by_class('child_notification', 'child-notification');

      select hub.force('person_link');
      create policy by_what_is_linked on person_link using (
        exists (select from investigation where investigation.id = person_link.investigation_id)
        or exists (select from child_death_review where child_death_review.id = person_link.review_id));

      -- Who something is about is seen with it, and written before it.
      create index investigation_by_subject on investigation (subject_id);
      create index handover_by_subject on handover (subject_id);
      create index child_notification_by_subject on child_notification (subject_id);
      select hub.force('subject');
      create policy with_what_is_about_them on subject for select using (
        (select hub.sees_all('subject')) or (select hub.opens('subject')) and (
          exists (select from investigation where investigation.subject_id = subject.id)
          or exists (select from handover where handover.subject_id = subject.id)
          or exists (select from child_notification where child_notification.subject_id = subject.id)));
      create policy written_first on subject for insert with check ((select hub.opens('subject')));
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
