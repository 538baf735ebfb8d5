import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * By when a child death review team is to take a notification: what no team has taken comes up. Of those told before
 * there was a rule, the day on which they were told counts.
 */
export class AwaitChildTeams1796006200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_record add column child_team_due_on date;
      update case_record set child_team_due_on = (told.at at time zone 'Europe/London')::date
        from case_act told where told.case_id = case_record.id and told.kind = 'CHILD_TEAM_TOLD';
      update case_record set next_due_on = child_team_due_on
        where stage = 'CHILD_CORE_DATA' and child_notification is null;
      alter table case_record drop column child_team_told;
      grant update (child_team_due_on) on case_record to cases_run;
      alter table case_reminder drop constraint clock_is_known,
        add constraint clock_is_known check (clock in ('ALLOCATION', 'COMPLETION', 'CHILD_TEAM'));
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
