import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who told of a death without being signed in. */
export class KeepNotifiers1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report_notifier (
        report_id uuid primary key references report (id),
        channel text not null
          constraint notifier_channel_is_known check (channel in ('FORM', 'PHONE', 'IN_WRITING')),
        relation text not null constraint notifier_relation_is_known check (relation in
          ('RELATIVE', 'FRIEND', 'CARE_WORKER', 'HEALTH_PROFESSIONAL', 'SOCIAL_CARE_PROFESSIONAL', 'OTHER')),
        name_words uuid references sealed_document (id),
        reach_words uuid references sealed_document (id),
        recorded_by text not null
      );
      grant select, insert on report_notifier to people_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("reports are never dropped by a migration");
  }
}
