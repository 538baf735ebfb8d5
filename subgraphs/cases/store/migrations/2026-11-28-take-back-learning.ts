import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Themes and recommendations can be withdrawn. Each recommendation keeps the revisions of the review between which it
 * stood, so that its place in a record that was made meanwhile is known.
 */
export class TakeBackLearning1796006400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table recommendation
        add column made_revision int not null default 0,
        add column withdrawn_revision int,
        add column withdrawn_at timestamptz(3),
        add column withdrawn_by text,
        add constraint a_withdrawn_recommendation_is_whole
          check (num_nulls(withdrawn_revision, withdrawn_at, withdrawn_by) in (0, 3));
      grant update (withdrawn_revision, withdrawn_at, withdrawn_by) on recommendation to cases_run;
      -- That a theme was named stays with the acts.
      grant delete on review_theme to cases_run;

      create or replace function hub.recommended_to_us(cases uuid[])
        returns table (id uuid, case_id uuid, theme text, document_id uuid, place int) language sql stable
        security definer set search_path = public, pg_temp as $$
        select made.id, made.case_id, made.theme, released.document_id,
          (select count(*)::int from recommendation earlier
           where earlier.case_id = made.case_id and (earlier.made_at, earlier.id) < (made.made_at, made.id)
             and earlier.made_revision <= released.revision
             and (earlier.withdrawn_revision is null or earlier.withdrawn_revision > released.revision))
        from recommendation made
        cross join lateral (select submission.document_id, used.revision from submission
          cross join lateral (select (fact ->> 'revision')::int as revision
            from jsonb_array_elements(submission.revisions) as fact where fact ->> 'fact' = 'review') as used
          where submission.case_id = made.case_id and submission.released_at >= made.made_at
            and used.revision >= made.made_revision
            and submission.kind <> 'WITHDRAWAL' and submission.state <> 'WITHDRAWN'
          order by submission.version desc limit 1) released
        where made.case_id = any (cases) and made.withdrawn_at is null
          and made.organisation = any (hub.list('organisations')) and made.case_id = any (hub.cases_cared_for())
        order by made.made_at, made.id
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
