import type { MigrationInterface, QueryRunner } from "typeorm";

/** Lists of deaths whose rows become reports; what rows say stands sealed. */
export class ImportLists1795651202000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report_import (
        id uuid primary key,
        name text not null,
        source_system text not null,
        started_at timestamptz(3) not null,
        started_by text not null,
        organisation text,
        roles text[] not null,
        state text not null constraint import_state_is_known check (state in ('OPEN', 'RUNNING', 'DONE')),
        mode text constraint import_mode_is_known check (mode in ('DRY_RUN', 'RUN')),
        round int not null constraint rounds_count_from_0 check (round >= 0)
      );
      create table report_import_row (
        id uuid primary key,
        import_id uuid not null references report_import (id),
        row int not null constraint rows_count_from_1 check (row >= 1),
        content_hash text not null constraint row_hash_is_sha256 check (content_hash ~ '^[0-9a-f]{64}$'),
        document_id uuid not null references sealed_document (id),
        place int not null,
        fate text not null
          constraint row_fate_is_known check (fate in ('WAITS', 'GOOD', 'KNOWN', 'NOT_TAKEN', 'TAKEN')),
        reasons jsonb not null,
        report_id uuid references report (id),
        seen_round int not null,
        source_key text,
        constraint a_row_is_added_once unique (import_id, row)
      );
      create index import_row_by_source on report_import_row (import_id, source_key) where source_key is not null;
      -- A list is its importer's; the job that runs it sees all.
      select hub.force('report_import');
      create policy by_starter on report_import using (
        started_by = (select hub.setting('subject')) or (select hub.sees_all('identity')));
      select hub.protect_below('report_import_row', 'import_id', 'report_import');
      grant select, insert, update (state, mode, round) on report_import to people_run;
      grant select, insert, update (fate, reasons, report_id, seen_round, source_key) on report_import_row to people_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("reports are never dropped by a migration");
  }
}
