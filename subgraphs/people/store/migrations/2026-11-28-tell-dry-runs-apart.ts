import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a dry run says of a row stands beside what became of it, so that neither is taken for the other. */
export class TellDryRunsApart1796006400100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report_import_row
        add column foreseen text constraint foreseen_fate_is_known check (foreseen in ('GOOD', 'KNOWN', 'NOT_TAKEN')),
        add column foreseen_reasons jsonb not null default '[]',
        add column foreseen_round int not null default 0;
      update report_import_row set foreseen = fate, foreseen_reasons = reasons, foreseen_round = seen_round,
          fate = 'WAITS', reasons = '[]', seen_round = 0
        from report_import list
        where list.id = import_id and list.mode = 'DRY_RUN' and fate in ('GOOD', 'KNOWN', 'NOT_TAKEN');
      alter table report_import_row drop constraint row_fate_is_known,
        add constraint row_fate_is_known check (fate in ('WAITS', 'KNOWN', 'NOT_TAKEN', 'TAKEN'));
      grant update (foreseen, foreseen_reasons, foreseen_round) on report_import_row to people_run;
      select hub.erases('DEATH_REPORT', 'VALUE', 'report_import_row', $$foreseen_reasons = '[]'$$, 'report_id = $1');
    `);
  }

  async down(): Promise<void> {
    throw new Error("reports are never dropped by a migration");
  }
}
