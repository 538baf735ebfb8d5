import type { MigrationInterface, QueryRunner } from "typeorm";
import { rowSecurity, sealedRowSecurity } from "../../../kit/row-security.ts";

/** A case is seen by its custodian and by its reviewer, and what belongs to it with it. */
export class ProtectCases1795560000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rowSecurity("cases_run") + sealedRowSecurity);
    await runner.query(`
      create function hub.involves(record case_record) returns boolean language sql stable
        return coalesce(record.reviewer_subject = hub.setting('subject'), false);

      select hub.protect_root('case_record', 'case');
      select hub.protect_below(part::regclass, 'case_id', 'case_record') from unnest(array[
        'case_act', 'case_facts', 'case_hold', 'appointment_proposal', 'followed_link', 'past_care']) as part;

      select hub.protect_part(part::regclass, 'case_id', 'case_record', 'review') from unnest(array[
        'review', 'review_section', 'review_informant', 'review_theme', 'recommendation']) as part;

      select hub.protect_part(part::regclass, 'case_id', 'case_record', 'family') from unnest(array[
        'family_plan', 'family_relative', 'family_contact', 'family_question', 'in_depth_request']) as part;
      select hub.protect_below('family_relative_revision', 'relative_id', 'family_relative');
      select hub.protect_below('family_answer', 'question_id', 'family_question');
      select hub.protect_below('in_depth_decision', 'request_id', 'in_depth_request');
      select hub.protect_below('in_depth_answer', 'request_id', 'in_depth_decision', 'request_id');

      select hub.protect_part('submission', 'case_id', 'case_record', 'submission');
      select hub.protect_below('text_confirmation', 'submission_id', 'submission');

      -- Until a case is opened nobody but the commissioner of the day is asked to notify.
      alter table notification_prompt add column custodian text;
      update notification_prompt set custodian = 'QWE';
      alter table notification_prompt alter column custodian set not null;
      select hub.protect_root('notification_prompt', 'case');
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
