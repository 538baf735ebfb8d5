import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who cared for the person, by code and role; never by name. */
export class KeepPastCare1795485600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table past_care (
        id uuid primary key,
        case_id uuid not null references case_record (id),
        organisation text not null,
        team text constraint a_team_is_known_by_its_code check (team ~ '^[A-Z0-9][A-Z0-9./_-]{0,39}$'),
        role text not null constraint care_role_is_known check (role in
          ('GENERAL_PRACTICE', 'HOSPITAL', 'COMMUNITY_HEALTH', 'LEARNING_DISABILITY_TEAM', 'MENTAL_HEALTH',
           'SOCIAL_CARE', 'RESIDENTIAL_CARE', 'OTHER')),
        recorded_at timestamptz(3) not null,
        recorded_by text not null,
        withdrawn_at timestamptz(3),
        withdrawn_by text,
        constraint a_withdrawal_is_whole check ((withdrawn_at is null) = (withdrawn_by is null))
      );
      create index past_care_by_case on past_care (case_id, recorded_at);
      create unique index care_is_known_once on past_care (case_id, organisation, coalesce(team, ''), role)
        where withdrawn_at is null;
      grant select, insert, update (withdrawn_at, withdrawn_by) on past_care to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
