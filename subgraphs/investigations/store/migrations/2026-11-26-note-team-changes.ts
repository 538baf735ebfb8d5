import type { MigrationInterface, QueryRunner } from "typeorm";

/** What child death review teams follow and where they wish to be told of it, and which themes adults' reviews have shown. */
export class NoteTeamChanges1795651500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table adult_theme (
        theme text primary key,
        first_seen_at timestamptz(3) not null
      );
      create table team_change (
        sequence bigint generated always as identity primary key,
        id uuid not null unique,
        organisation text,
        kind text not null constraint team_change_kind_is_known check (kind in (
          'HANDOVER_MATCHED', 'HANDOVER_SCREENED', 'CHILD_NOTIFIED', 'THEME_SEEN_IN_ADULTS')),
        subject_id uuid not null,
        at timestamptz(3) not null
      );
      create index team_change_by_team on team_change (organisation, sequence);
      create table webhook (
        id uuid primary key,
        custodian text not null,
        url text not null,
        registered_at timestamptz(3) not null,
        registered_by text not null,
        ended_at timestamptz(3),
        secret_id uuid not null references sealed_document (id)
      );
      create unique index a_team_has_an_address_once on webhook (custodian, url) where ended_at is null;
      create table webhook_delivery (
        webhook_id uuid not null references webhook (id),
        change_id uuid not null references team_change (id),
        delivered_at timestamptz(3) not null,
        primary key (webhook_id, change_id)
      );
      grant select, insert on adult_theme, team_change, webhook, webhook_delivery to investigations_run;
      grant update (ended_at) on webhook to investigations_run;
      grant update (delivered_at) on webhook_delivery to investigations_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("what teams follow is never dropped by a migration");
  }
}
