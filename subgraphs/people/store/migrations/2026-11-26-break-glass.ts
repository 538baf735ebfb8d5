import type { MigrationInterface, QueryRunner } from "typeorm";
import { breakGlassTables, ownerAsks } from "../../../kit/break-glass/row-security.ts";

/** Who breaks the glass over a person sees the reports that count to them, for reading. */
export class BreakGlass1795910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${ownerAsks}
      select hub.owner_asks('membership');
      select hub.owner_asks('report');
      -- Whose reports count to a person; asked by whoever would open the record, who does not see it yet.
      create function hub.keepers_of(record uuid) returns text[] language sql stable
        security definer set search_path = public, pg_temp
        return (select array_agg(distinct report.custodian) from membership
          join report on report.id = membership.report_id
          where membership.person_id = record and membership.valid_to is null);
      revoke execute on function hub.keepers_of from public;
      grant execute on function hub.keepers_of to people_run;
      ${breakGlassTables("people_run")}

      create function hub.reports_of(persons uuid[]) returns uuid[] language sql stable
        security definer set search_path = public, pg_temp
        return (select coalesce(array_agg(report_id), '{}') from membership
          where person_id = any (persons) and valid_to is null);
      revoke execute on function hub.reports_of from public;
      grant execute on function hub.reports_of to people_run;
      create policy by_break_glass on report for select to people_run using (
        (select hub.opens('identity')) and id = any ((select hub.reports_of(hub.opened()))::uuid[]));
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
