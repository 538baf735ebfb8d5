import type { MigrationInterface, QueryRunner } from "typeorm";
import { sealTables } from "../../../kit/seal/row-security.ts";

/** The case of somebody who was sealed is absent, with all that belongs to it, to all who are not named. */
export class SealCases1795910001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${sealTables("cases_run")}

      create function hub.hidden_cases() returns uuid[] language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare persons uuid[] := hub.hidden();
      begin
        if persons = '{}' then return persons; end if;
        return array(select id from case_record where person_id = any (persons));
      end $$;
      revoke execute on function hub.hidden_cases from public;
      grant execute on function hub.hidden_cases to cases_run;

      select hub.hide('case_record', 'person_id', 'hub.hidden');
      select hub.hide('notification_prompt', 'person_id', 'hub.hidden');
      -- Whatever is seen otherwise than with its case, the library's reports among it.
      select hub.hide(attrelid::regclass, 'case_id', 'hub.hidden_cases') from pg_attribute
        where attname = 'case_id' and exists (select from pg_class
            where oid = attrelid and relkind = 'r' and relnamespace = 'public'::regnamespace)
          and exists (select from pg_policy
            where polrelid = attrelid and polname not in ('migrations', 'owner_asks', 'by_parent'));

      create or replace function hub.protect_part(protected regclass, points_by name, root regclass, class text)
        returns void language plpgsql as $$
      begin
        perform hub.force(protected);
        execute format('create policy by_root on %1$s using (
          (select hub.sees_all(%4$L)) or exists (select from %3$s as root where root.id = %1$s.%2$I
            and (root.custodian = any ((select hub.custodians(%4$L))::text[])
              or ((select hub.opens(%4$L)) and hub.involves(root.*)))))', protected, points_by, root, class);
        perform hub.open_part(protected, points_by, class);
        perform hub.hide(protected, points_by, 'hub.hidden_cases');
      end $$;

      select hub.hide('break_glass', 'record_id', 'hub.hidden_cases', 'subject');
      create or replace function hub.keepers_of(record uuid) returns text[] language sql stable
        security definer set search_path = public, pg_temp
        return (select array[custodian] from case_record where id = record and person_id <> all (hub.hidden()));
    `);
  }

  async down(): Promise<void> {
    throw new Error("a seal is never broken by a migration");
  }
}
