import type { MigrationInterface, QueryRunner } from "typeorm";
import { erasureTables } from "../../../kit/retention/erasure-tables.ts";

/** What concerns whoever told of a death is erased on decision; what they told of the person stays. */
export class EraseNotifiers1795935000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(erasureTables("people_run"));
    await runner.query(`
      alter table report_notifier add column erased_at timestamptz(3);

      create or replace function hub.erasure_subjects() returns table (subject_class text, id uuid,
        record_class text, record_id uuid, custodian text, reference text, erased_at timestamptz)
        language sql stable as $$
        select 'NOTIFIER', report.id, 'DEATH_REPORT', report.id, report.custodian, report.reference,
          notifier.erased_at
        from public.report_notifier notifier join public.report on report.id = notifier.report_id $$;

      create or replace function hub.lock_around(subject_class text, subject uuid) returns void language sql as
        'select from public.report where id = subject for update';

      select hub.erases('NOTIFIER', 'ROOT', 'report_notifier', 'erased_at = $2', 'report_id = $1');
      select hub.erases('NOTIFIER', 'KEY', 'report_notifier', held, 'report_id = $1')
        from unnest(array['name_words', 'reach_words']) as held;
      -- A report as received says who told of it.
      select hub.erases('NOTIFIER', 'KEY', 'report', 'document_id', 'id = $1');
      select hub.erases('NOTIFIER', 'KEY', 'report_import_row', 'document_id', 'report_id = $1');
      select hub.erases('NOTIFIER', 'VALUE', 'report', 'notifier_role = null', 'id = $1');

      -- With its report.
      select hub.erases('DEATH_REPORT', 'VALUE', 'report_notifier', 'erased_at = $2',
        'report_id = $1 and erased_at is null');

      -- Those to whom a report counts and of whom no other says anything any more, whoever asks.
      create function hub.persons_erased_with(erased uuid) returns uuid[] language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare persons uuid[];
      begin
        perform set_config('hub.migrating', 'on', true);
        select coalesce(array_agg(own.person_id), '{}') into persons from membership own
        where own.report_id = erased and own.valid_to is null and not exists (
          select from membership other join report on report.id = other.report_id
          where other.person_id = own.person_id and other.valid_to is null and report.erased_at is null);
        perform set_config('hub.migrating', '', true);
        return persons;
      end $$;
      revoke execute on function hub.persons_erased_with from public;
      grant execute on function hub.persons_erased_with to people_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was decided of records is never dropped by a migration");
  }
}
