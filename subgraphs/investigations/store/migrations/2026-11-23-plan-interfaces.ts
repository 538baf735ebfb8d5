import type { MigrationInterface, QueryRunner } from "typeorm";

/** What reviews and investigations have agreed about collecting data, one version after another. */
export class PlanInterfaces1795395600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table interface_plan (
        link_id uuid not null references investigation_link (id),
        version int not null constraint plan_version_counts_from_1 check (version >= 1),
        who_asks_family text not null constraint who_asks_the_family_is_known
          check (who_asks_family in ('REVIEW', 'INVESTIGATION', 'JOINTLY')),
        records jsonb not null,
        agreed_on date not null,
        agreed_by text[] not null,
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        primary key (link_id, version)
      );
      grant select, insert on interface_plan to investigations_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("plans are never dropped by a migration");
  }
}
