import type { MigrationInterface, QueryRunner } from "typeorm";
import { erasureTables } from "../../../kit/retention/erasure-tables.ts";

/** What concerns a living relative, or somebody whom a reviewer heard, is erased on decision; the case stays. */
export class EraseRelatives1795936000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(erasureTables("cases_run"));
    await runner.query(`
      alter table family_relative add column erased_at timestamptz(3);
      alter table review_informant add column erased_at timestamptz(3);

      create or replace function hub.erasure_subjects() returns table (subject_class text, id uuid,
        record_class text, record_id uuid, custodian text, reference text, erased_at timestamptz)
        language sql stable as $$
        select 'RELATIVE', relative.id, 'CASE', file.id, file.custodian, file.reference, relative.erased_at
        from public.family_relative relative join public.case_record file on file.id = relative.case_id
        union all
        select 'INFORMANT', informant.id, 'CASE', file.id, file.custodian, file.reference, informant.erased_at
        from public.review_informant informant join public.case_record file on file.id = informant.case_id $$;

      -- Whoever writes about somebody acts on their case, and holds it.
      create or replace function hub.lock_around(subject_class text, subject uuid) returns void language sql as $$
        select from public.case_record where id in (
          select case_id from public.family_relative where id = subject
          union select case_id from public.review_informant where id = subject) for update $$;

      select hub.erases('RELATIVE', 'ROOT', 'family_relative', 'erased_at = $2', 'id = $1');
      select hub.erases('RELATIVE', 'KEY', 'family_relative_revision', held, 'relative_id = $1')
        from unnest(array['name_words', 'reach_words']) as held;
      select hub.erases('RELATIVE', 'KEY', held, 'words', 'relative_id = $1')
        from unnest(array['family_contact', 'family_question', 'in_depth_request']::regclass[]) as held;
      select hub.erases('RELATIVE', 'KEY', 'family_answer', 'words',
        'question_id in (select id from family_question where relative_id = $1)');
      select hub.erases('RELATIVE', 'KEY', 'in_depth_decision', 'reason',
        'request_id in (select id from in_depth_request where relative_id = $1)');
      select hub.erases('RELATIVE', 'KEY', 'case_act', $$(facts ->> 'words')::uuid$$,
        $$facts ->> 'relativeId' = $1::text and case_id = (select case_id from family_relative where id = $1)$$);

      select hub.erases('INFORMANT', 'ROOT', 'review_informant', 'erased_at = $2', 'id = $1');
      select hub.erases('INFORMANT', 'KEY', 'review_informant', 'words', 'id = $1');

      -- With its case.
      select hub.erases('CASE', 'VALUE', held, 'erased_at = $2', 'case_id = $1 and erased_at is null')
        from unnest(array['family_relative', 'review_informant']::regclass[]) as held;
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was decided of records is never dropped by a migration");
  }
}
