import type { MigrationInterface, QueryRunner } from "typeorm";

/** The stages that investigations come to, and who keeps an outcome from being told. */
export class KeepStages1795564800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table investigation_stage (
        investigation_id uuid not null references investigation (id),
        stage text not null,
        reached_on date not null,
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        primary key (investigation_id, stage)
      );
      alter table investigation
        add column restricted_by text constraint who_restricts_is_known
          check (restricted_by in ('CORONER', 'POLICE', 'COURT')),
        add column restricted_until date,
        add constraint only_outcomes_are_restricted check (restricted_by is null or outcome is not null),
        add constraint somebody_restricts check (restricted_until is null or restricted_by is not null);
      grant select, insert on investigation_stage to investigations_run;
      grant update (restricted_by, restricted_until) on investigation to investigations_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("investigations are never dropped by a migration");
  }
}
