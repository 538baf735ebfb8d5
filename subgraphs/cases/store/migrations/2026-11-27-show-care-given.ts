import type { MigrationInterface, QueryRunner } from "typeorm";

/** An organisation follows the reviews of those for whom it cared: where they stand, and what is its own of them. */
export class ShowCareGiven1795995200100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select hub.owner_asks(asked::regclass) from unnest(array[
        'past_care', 'review_informant', 'recommendation', 'submission']) as asked;
      alter policy by_parent on past_care to cases_run;

      -- Whoever cared for somebody sees that there is a review once one is due, never before it was decided.
      create function hub.cases_cared_for() returns uuid[] language sql stable
        security definer set search_path = public, pg_temp as $$
        select case when hub.opens('obligation') then array(
          select record.id from past_care care join case_record record on record.id = care.case_id
          where care.organisation = any (hub.list('organisations')) and care.withdrawn_at is null
            and record.stage <> all (array['SCREENING', 'OUT_OF_SCOPE', 'CHILD_CORE_DATA', 'TRANSFERRED'])
            and record.id <> all (hub.hidden_cases())) else '{}'::uuid[] end
      $$;
      create policy by_care on case_record for select to cases_run
        using (id = any ((select hub.cases_cared_for())::uuid[]));

      -- The places of informants that are filled, of such as gave care; never the family's.
      create function hub.places_filled(cases uuid[]) returns table (case_id uuid, kind text) language sql stable
        security definer set search_path = public, pg_temp as $$
        select distinct informant.case_id, informant.kind from review_informant informant
        where informant.case_id = any (cases) and informant.case_id = any (hub.cases_cared_for())
          and informant.kind <> 'FAMILY'
      $$;

      -- What is recommended to the caller's organisation, with its place in the latest record that was released.
      create function hub.recommended_to_us(cases uuid[])
        returns table (id uuid, case_id uuid, theme text, document_id uuid, place int) language sql stable
        security definer set search_path = public, pg_temp as $$
        select made.id, made.case_id, made.theme, released.document_id, made.place
        from (select recommendation.*, (row_number() over (partition by recommendation.case_id
            order by recommendation.made_at, recommendation.id) - 1)::int as place
          from recommendation where recommendation.case_id = any (cases)) made
        cross join lateral (select submission.document_id from submission
          where submission.case_id = made.case_id and submission.released_at >= made.made_at
            and submission.kind <> 'WITHDRAWAL' and submission.state <> 'WITHDRAWN'
          order by version desc limit 1) released
        where made.organisation = any (hub.list('organisations')) and made.case_id = any (hub.cases_cared_for())
        order by made.place
      $$;

      revoke execute on function hub.cases_cared_for, hub.places_filled, hub.recommended_to_us from public;
      grant execute on function hub.cases_cared_for, hub.places_filled, hub.recommended_to_us to cases_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
