import type { MigrationInterface, QueryRunner } from "typeorm";

/** Teams' notes as a job has scrubbed them, and those that a person has confirmed for others to read. */
export class ReleaseNotes1795962000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table scrubbed_note (
        flag_id uuid primary key references theme_flag (id),
        text text not null,
        hash text not null,
        removed int not null,
        scrubbed_at timestamptz(3) not null,
        confirmed_at timestamptz(3),
        confirmed_by text,
        constraint who_confirmed_is_known check ((confirmed_at is null) = (confirmed_by is null))
      );
      create table released_note (
        id uuid primary key,
        theme text not null,
        transition text not null,
        text text not null
      );
      create index released_note_by_theme on released_note (theme, transition);
      grant select, insert, update on scrubbed_note to investigations_run;
      grant select, insert on released_note to investigations_run;
      select hub.protect_below('scrubbed_note', 'flag_id', 'theme_flag');
      select hub.protect_by_class('released_note', 'child-figures');
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was released stays released");
  }
}
