import type { MigrationInterface, QueryRunner } from "typeorm";

/** A prompt for a notification is answered by one, or dismissed by somebody with a reason. */
export class DismissPrompts1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification_prompt
        add column dismissed_by text,
        add column dismissed_words uuid references sealed_document (id),
        add constraint who_dismisses_says_why check ((dismissed_by is null) = (dismissed_words is null)),
        add constraint the_dismissed_are_settled check (dismissed_by is null or settled_at is not null);
      grant update (dismissed_by, dismissed_words) on notification_prompt to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
