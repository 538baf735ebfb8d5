import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who managed those who gave care, by the code of the post: whoever reviews should not answer to the same one. */
export class KnowCareManagers1795665600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table past_care add column manager text
        constraint a_manager_is_known_by_their_post check (manager ~ '^[A-Z0-9][A-Z0-9./_-]{0,39}$');
      drop index care_is_known_once;
      create unique index care_is_known_once
        on past_care (case_id, organisation, coalesce(team, ''), coalesce(manager, ''), role)
        where withdrawn_at is null;
      alter table appointment_proposal add column care_managers text[] not null default '{}';
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
