import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Of the area to which a case is offered its coordinators see it, who answer and say what becomes of it: not whoever
 * works there and sees cases for something else.
 */
export class ShowOffersToCoordinators1796007200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function hub.cases_offered() returns uuid[] language sql stable
        return case when hub.opens('case') and hub.may('case:coordinate') then array(
          select case_id from public.case_transfer
          where to_owner = any (hub.list('organisations')) and (state in ('OPEN', 'ACCEPTED')
            or answered_subject = hub.setting('subject')
              and (answered_at at time zone 'Europe/London')::date = hub.setting('day')::date)) end;
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
