import type { MigrationInterface, QueryRunner } from "typeorm";

/** Packs for boards, their documents, and the links by which each is fetched once. */
export class KeepPacks1795950100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pack (
        id uuid primary key,
        custodian text not null,
        audience text not null constraint audience_is_known check (audience in ('STEERING_GROUP',
          'HEALTH_AND_WELLBEING_BOARD', 'ADULT_SOCIAL_SERVICES_REVIEW_PANEL', 'OTHER_BOARD')),
        exact boolean not null,
        first_quarter text not null,
        last_quarter text not null,
        requested_at timestamptz(3) not null,
        requested_by text not null,
        draft uuid not null references sealed_document (id),
        content uuid references sealed_document (id),
        constraint only_the_steering_group_counts_exactly check (exact = (audience = 'STEERING_GROUP')),
        constraint a_period_ends_after_it_begins check (first_quarter <= last_quarter)
      );
      create index pack_by_request on pack (requested_at, id);
      create table pack_step (
        pack_id uuid not null references pack (id),
        step text not null
          constraint pack_step_is_known check (step in ('REQUESTED', 'FIGURES_READ', 'DRAWN', 'KEPT')),
        at timestamptz(3) not null,
        primary key (pack_id, step)
      );
      create table pack_document (
        pack_id uuid not null references pack (id),
        format text not null constraint pack_format_is_known check (format in ('HTML', 'PDF', 'CSV')),
        media_type text not null,
        size int not null,
        content_hash text not null,
        document uuid not null references sealed_document (id),
        primary key (pack_id, format)
      );
      create table pack_download (
        token_hash text primary key,
        pack_id uuid not null references pack (id),
        format text not null,
        subject text not null,
        client text not null,
        organisation text,
        roles text[] not null,
        purpose text not null,
        made_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        used_at timestamptz(3),
        used_by_request text,
        constraint a_use_is_whole check ((used_at is null) = (used_by_request is null)),
        foreign key (pack_id, format) references pack_document (pack_id, format)
      );
      grant select, insert on pack, pack_step, pack_document, pack_download to cases_run;
      grant update (content) on pack to cases_run;
      grant update (used_at, used_by_request) on pack_download to cases_run;

      -- Exact counts are for whoever sees every row counted: of cases and of reviews that the area keeps. Released
      -- figures are for whoever may read such.
      select hub.force('pack');
      create policy by_audience on pack using ((select hub.sees_all('pack'))
        or (not exact and (select hub.opens('figures')))
        or (custodian = any ((select hub.custodians('case'))::text[])
          and custodian = any ((select hub.custodians('review'))::text[])));
      select hub.protect_below('pack_step', 'pack_id', 'pack');
      select hub.protect_below('pack_document', 'pack_id', 'pack');
      -- A link is seen by who asked for it, and by a transaction that states the hash of its token.
      select hub.force('pack_download');
      create policy by_subject on pack_download using (subject = (select hub.setting('subject')));
      create policy by_token on pack_download for select
        using (token_hash = (select hub.setting('download')));
    `);
  }

  async down(): Promise<void> {
    throw new Error("packs are never dropped by a migration");
  }
}
