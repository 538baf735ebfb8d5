import type { MigrationInterface, QueryRunner } from "typeorm";
import { onlyErasureDestroysKeys, retentionTables } from "../../../kit/retention/tables.ts";

/** Reports are kept for their time, held beyond it, and then destroyed as somebody decides. */
export class KeepForTheirTime1795930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(retentionTables("people_run") + onlyErasureDestroysKeys("people_run"));
    await runner.query(`
      alter table report add column erased_at timestamptz(3);

      create or replace function hub.ended_records() returns table (record_class text, id uuid, custodian text,
        reference text, event text, event_on date) language sql stable as $$
        select 'DEATH_REPORT', report.id, report.custodian, report.reference, 'RECEIVED',
          (coalesce((select max(said.recorded_at) from public.reported_person said where said.report_id = report.id),
            report.received_at) at time zone 'Europe/London')::date
        from public.report where report.erased_at is null $$;

      select hub.erases('DEATH_REPORT', 'ROOT', 'report', 'erased_at = $2, notifier_role = null', 'id = $1');
      select hub.erases('DEATH_REPORT', 'KEY', 'report', 'document_id', 'id = $1');
      select hub.erases('DEATH_REPORT', 'KEY', 'report_notifier', 'name_words', 'report_id = $1');
      select hub.erases('DEATH_REPORT', 'KEY', 'report_notifier', 'reach_words', 'report_id = $1');
      select hub.erases('DEATH_REPORT', 'KEY', 'report_import_row', 'document_id', 'report_id = $1');
      select hub.erases('DEATH_REPORT', 'VALUE', 'report_import_row', $$source_key = null, reasons = '[]'$$,
        'report_id = $1');
      select hub.erases('DEATH_REPORT', 'VALUE', 'reported_person', $$given_names = null, family_name = null,
        standard_given_names = null, standard_family_name = null, birth_date = null, death_date = null,
        nhs_number = null, nhs_number_as_reported = null, nhs_number_status = null, sex = null,
        ethnic_category = null, postcode = null, gp_practice = null, area = null, learning_disability = null,
        place_of_death = null, causes = '[]'$$, 'report_id = $1');
      select hub.erases('DEATH_REPORT', 'ROW', 'link_key', '', 'report_id = $1');
      select hub.erases('DEATH_REPORT', 'VALUE', 'match_edge', $$comparisons = '[]'$$,
        'report_id = $1 or other_report_id = $1');
      select hub.erases('DEATH_REPORT', 'VALUE', 'decision_words', $$words = ''$$,
        'decision_id in (select id from match_decision where report_id = $1)');
      select hub.erases('DEATH_REPORT', 'VALUE', held, $$reason = ''$$,
        'decision_id in (select id from match_decision where report_id = $1)')
        from unnest(array['match_answer', 'match_check']::regclass[]) as held;
      select hub.erases('DEATH_REPORT', 'VALUE', 'value_choice', $$reason = ''$$, 'report_id = $1');
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was decided of records is never dropped by a migration");
  }
}
