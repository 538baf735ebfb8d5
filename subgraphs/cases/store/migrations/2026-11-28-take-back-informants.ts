import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was recorded of an informant by mistake can be withdrawn: it fills no place any more. */
export class TakeBackInformants1796006400200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table review_informant add column withdrawn_at timestamptz(3);
      grant update (withdrawn_at) on review_informant to cases_run;

      create or replace function hub.places_filled(cases uuid[]) returns table (case_id uuid, kind text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select distinct informant.case_id, informant.kind from review_informant informant
        where informant.case_id = any (cases) and informant.case_id = any (hub.cases_cared_for())
          and informant.kind <> 'FAMILY' and informant.withdrawn_at is null
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("cases are never dropped by a migration");
  }
}
