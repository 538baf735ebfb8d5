import type { MigrationInterface, QueryRunner } from "typeorm";
import { onlyErasureDestroysKeys, retentionTables } from "../../../kit/retention/tables.ts";

/**
 * Cases are kept for their time, held beyond it, and then destroyed as somebody decides. What was released to the
 * national programme tells of nobody, and stays.
 */
export class KeepForTheirTime1795931000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(retentionTables("cases_run") + onlyErasureDestroysKeys("cases_run"));
    await runner.query(ends + ofTheCase + ofTheFamily + ofTheReview);
  }

  async down(): Promise<void> {
    throw new Error("what was decided of records is never dropped by a migration");
  }
}

const ends = `
  alter table case_record add column erased_at timestamptz(3);

  create or replace function hub.ended_records() returns table (record_class text, id uuid, custodian text,
    reference text, event text, event_on date) language sql stable as $$
    select 'CASE', file.id, file.custodian, file.reference,
      case when file.stage = 'CLOSED' then 'REVIEW_CLOSED' else 'ENDED_WITHOUT_REVIEW' end,
      (last.at at time zone 'Europe/London')::date
    from public.case_record file
      join public.case_act last on last.case_id = file.id and last.sequence = file.sequence
    where file.erased_at is null and file.stage in ('CLOSED', 'OUT_OF_SCOPE', 'CHILD_CORE_DATA', 'TRANSFERRED') $$;
`;

const ofTheCase = `
  select hub.erases('CASE', 'ROOT', 'case_record', 'erased_at = $2', 'id = $1');
  -- Somebody's reasons for an act.
  select hub.erases('CASE', 'KEY', 'case_act', $$(facts ->> 'words')::uuid$$, 'case_id = $1');
  select hub.erases('CASE', 'VALUE', 'case_facts', $$birth_date = null, death_date = null, sex = null,
    ethnic_category = null, area = null, learning_disability = null, place_of_death = null, causes = '[]',
    said_dates = null$$, 'case_id = $1');
  select hub.erases('CASE', 'KEY', 'notification_prompt', 'dismissed_words',
    'person_id = (select person_id from case_record where id = $1)');
  select hub.erases('CASE', 'KEY', 'appointment_proposal', 'waiver_words', 'case_id = $1');
  select hub.erases('CASE', 'KEY', 'referral', 'words', 'case_id = $1');
  select hub.erases('CASE', 'KEY', 'records_request', 'words', 'case_id = $1');
  select hub.erases('CASE', 'KEY', 'records_answer', 'words',
    'request_id in (select id from records_request where case_id = $1)');
  -- Only a record that never left still holds more than the national programme has.
  select hub.erases('CASE', 'KEY', 'submission', 'document_id', 'case_id = $1 and released_at is null');
  -- What was taken out of the texts is what must be told to nobody.
  select hub.erases('CASE', 'VALUE', 'submission', $$removals = '[]'$$, 'case_id = $1');
`;

const ofTheFamily = `
  select hub.erases('CASE', 'KEY', 'family_plan', 'wishes', 'case_id = $1');
  select hub.erases('CASE', 'VALUE', 'family_plan', $$no_contact = '[]', hard_days = '[]'$$, 'case_id = $1');
  select hub.erases('CASE', 'KEY', 'family_relative_revision', held,
    'relative_id in (select id from family_relative where case_id = $1)')
    from unnest(array['name_words', 'reach_words']) as held;
  select hub.erases('CASE', 'KEY', 'family_contact', 'words', 'case_id = $1');
  select hub.erases('CASE', 'KEY', 'family_question', 'words', 'case_id = $1');
  select hub.erases('CASE', 'KEY', 'family_answer', 'words',
    'question_id in (select id from family_question where case_id = $1)');
  select hub.erases('CASE', 'KEY', 'in_depth_request', 'words', 'case_id = $1');
  select hub.erases('CASE', 'KEY', 'in_depth_decision', 'reason',
    'request_id in (select id from in_depth_request where case_id = $1)');
`;

const ofTheReview = `
  select hub.erases('CASE', 'KEY', held, 'words', 'case_id = $1') from unnest(array['review_section',
    'review_informant', 'review_entry', 'review_edit_aside', 'recommendation', 'in_depth_review', 'in_depth_meeting',
    'quality_reading', 'learning_action', 'learning_decision']::regclass[]) as held;
  select hub.erases('CASE', 'KEY', 'learning_action', 'measure', 'case_id = $1');
  select hub.erases('CASE', 'KEY', 'action_progress', held,
    'action_id in (select id from learning_action where case_id = $1)')
    from unnest(array['words', 'evidence']) as held;
  select hub.erases('CASE', 'VALUE', 'review_causes', $$causes = '[]', underlying = null$$, 'case_id = $1');
`;
