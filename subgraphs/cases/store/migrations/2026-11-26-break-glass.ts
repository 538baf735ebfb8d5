import type { MigrationInterface, QueryRunner } from "typeorm";
import { breakGlassTables, ownerAsks } from "../../../kit/break-glass/row-security.ts";

/** Who breaks the glass over a case sees it and what belongs to it, for reading. */
export class BreakGlass1795910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${ownerAsks}
      select hub.owner_asks('case_record');
      -- Who keeps a case; asked by whoever would open the record, who does not see it yet.
      create function hub.keepers_of(record uuid) returns text[] language sql stable
        security definer set search_path = public, pg_temp
        return (select array[custodian] from case_record where id = record);
      revoke execute on function hub.keepers_of from public;
      grant execute on function hub.keepers_of to cases_run;
      ${breakGlassTables("cases_run")}

      create policy by_break_glass on case_record for select to cases_run using (
        (select hub.opens('case')) and id = any ((select hub.opened())::uuid[]));

      create function hub.open_part(protected regclass, points_by name, class text)
        returns void language plpgsql as $$
      begin
        execute format('create policy by_break_glass on %s for select to cases_run using (
          (select hub.opens(%L)) and %I = any ((select hub.opened())::uuid[]))', protected, class, points_by);
      end $$;

      -- The parts of a case, with the classes by which they were protected; submissions are anonymous and stay apart.
      select hub.open_part(protected, 'case_id', class) from (
        select polrelid::regclass as protected,
          substring(pg_get_expr(polqual, polrelid) from 'hub\\.opens\\(''([a-z-]+)''') as class
        from pg_policy where polname = 'by_root') as part
      where class <> 'submission';

      -- And every part that is protected from now on.
      create or replace function hub.protect_part(protected regclass, points_by name, root regclass, class text)
        returns void language plpgsql as $$
      begin
        perform hub.force(protected);
        execute format('create policy by_root on %1$s using (
          (select hub.sees_all(%4$L)) or exists (select from %3$s as root where root.id = %1$s.%2$I
            and (root.custodian = any ((select hub.custodians(%4$L))::text[])
              or ((select hub.opens(%4$L)) and hub.involves(root.*)))))', protected, points_by, root, class);
        perform hub.open_part(protected, points_by, class);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
