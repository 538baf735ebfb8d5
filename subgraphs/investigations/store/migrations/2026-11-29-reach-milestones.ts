import type { MigrationInterface, QueryRunner } from "typeorm";

/** A side says when it has reached what a plan wanted of it; the last that it said of a milestone holds. */
export class ReachMilestones1796007000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reached_milestone (
        id uuid primary key,
        link_id uuid not null references investigation_link (id),
        milestone text not null constraint milestone_is_known check (milestone in ('FAMILY_TOLD',
          'RECORDS_OBTAINED', 'STATEMENTS_TAKEN', 'FINDINGS_SHARED', 'HEARING', 'REVIEW_GOES_ON', 'REPORT_FINISHED')),
        reached_on date,
        organisation text,
        recorded_at timestamptz(3) not null,
        recorded_by text not null
      );
      create index reached_milestone_by_link on reached_milestone (link_id, recorded_at);
      grant select, insert on reached_milestone to investigations_run;
      select hub.protect_below('reached_milestone', 'link_id', 'investigation_link');
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was said of milestones is never dropped by a migration");
  }
}
