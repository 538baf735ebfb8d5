import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Both sides agree to a plan, each by an act of its own, and the steering group is told of interfaces. Plans made
 * before named who had agreed: the first is kept as the investigation's side, the next as the review's.
 */
export class AgreeInterfaces1795568400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table interface_plan
        add column milestones jsonb not null default '[]',
        add column restrictions text[] not null default '{}';
      alter table interface_plan alter column milestones drop default, alter column restrictions drop default;
      update interface_plan set records = coalesce(
        (select jsonb_agg(task || '{"shared": "SECURE_TRANSFER"}') from jsonb_array_elements(records) as task), '[]');

      create table plan_agreement (
        link_id uuid not null,
        version int not null,
        side text not null constraint side_is_known check (side in ('REVIEW', 'INVESTIGATION')),
        organisation text not null,
        agreed_on date not null,
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        primary key (link_id, version, side),
        foreign key (link_id, version) references interface_plan (link_id, version)
      );
      insert into plan_agreement
        select link_id, version, side, organisation, agreed_on, recorded_at, recorded_by from interface_plan,
          lateral (values ('INVESTIGATION', agreed_by[1]), ('REVIEW', agreed_by[2])) as agreed (side, organisation);
      alter table interface_plan drop column agreed_on, drop column agreed_by;

      create table interface_report (
        id uuid primary key,
        link_id uuid not null references investigation_link (id),
        kind text not null constraint interface_report_kind_is_known
          check (kind in ('FIRST', 'PROGRESS', 'COMPLETION')),
        effect text not null constraint interface_effect_is_known
          check (effect in ('AFFECTS_REVIEW', 'AFFECTED_BY_REVIEW', 'BOTH', 'NOT_SIGNIFICANT')),
        progress text not null constraint interface_progress_is_known
          check (progress in ('WAITING', 'UNDER_WAY', 'DELAYED', 'COMPLETED')),
        plan_version int,
        reported_on date not null,
        reported_at timestamptz(3) not null,
        organisation text,
        reported_by text not null,
        foreign key (link_id, plan_version) references interface_plan (link_id, version)
      );
      create unique index an_interface_is_told_first_once on interface_report (link_id) where kind = 'FIRST';
      create index interface_report_by_link on interface_report (link_id, reported_at);
      create index interface_report_by_time on interface_report (reported_at, id);
      create index link_by_time on investigation_link (linked_at, id);

      create table interface_report_words (
        report_id uuid primary key references interface_report (id),
        words text not null
      );
      grant select, insert on plan_agreement, interface_report, interface_report_words to investigations_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("plans are never dropped by a migration");
  }
}
