import type { MigrationInterface, QueryRunner } from "typeorm";
import { sealTables } from "../../../kit/seal/row-security.ts";

/** Who was sealed is absent, with the reports that count to them, to all who are not named. */
export class SealPeople1795910001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${sealTables("people_run")}

      create table seal_act (
        person_id uuid not null references sealed_person (person_id),
        revision int not null,
        kind text not null constraint seal_act_kind_is_known check (kind in ('SEALED', 'LIFTED', 'CARRIED')),
        reason text,
        words_id uuid references sealed_document (id),
        at timestamptz(3) not null,
        subject text not null,
        primary key (person_id, revision),
        constraint a_sealing_has_a_reason check (kind = 'LIFTED' or reason is not null)
      );
      create index seal_act_by_time on seal_act (at, person_id);
      grant select, insert on seal_act to people_run;
      select hub.protect_below('seal_act', 'person_id', 'sealed_person', 'person_id');

      -- Reports of those who may not be known of; and reports of whom nobody knows yet because it is asked whether
      -- they are about one of those.
      select hub.owner_asks(asked::regclass) from unnest(array['match_decision', 'person']) as asked;
      create function hub.hidden_reports() returns uuid[] language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare persons uuid[] := hub.hidden();
      begin
        if persons = '{}' then return persons; end if;
        return array(
          select report_id from membership where valid_to is null and person_id = any (persons)
          union
          select asked.report_id from match_decision as asked
            join membership on membership.report_id = asked.report_id and membership.valid_to is null
            join person on person.id = membership.person_id
          where asked.current and asked.outcome = 'NEEDS_DECISION' and asked.candidates && persons
            and person.told_at is null);
      end $$;
      create function hub.placeless_reports() returns uuid[] language sql stable
        return hub.reports_of(hub.placeless());
      revoke execute on function hub.hidden_reports from public;
      grant execute on function hub.hidden_reports to people_run;

      select hub.hide('report', 'id', 'hub.hidden_reports');
      select hub.hide('person', 'id', 'hub.hidden');
      select hub.hide(of_person::regclass, 'person_id', 'hub.hidden')
        from unnest(array['membership', 'match_decision', 'match_answer', 'value_choice']) as of_person;
      select hub.hide(of_two::regclass, 'other_report_id', 'hub.hidden_reports')
        from unnest(array['match_edge', 'kept_apart']) as of_two;
      -- A question that names somebody hidden is asked of those alone who may know of them.
      create policy sealed_by_candidates on match_decision as restrictive to people_run
        using (not candidates && (select hub.hidden())::uuid[]);
      -- Who told of the death tells where.
      select hub.hide('report_notifier', 'report_id', 'hub.placeless_reports');

      -- Whom nobody may know of nobody opens by breaking the glass: whom the guardian lets see them is named.
      select hub.hide('break_glass', 'record_id', 'hub.hidden', 'subject');
      create or replace function hub.keepers_of(record uuid) returns text[] language sql stable
        security definer set search_path = public, pg_temp
        return (select array_agg(distinct report.custodian) from membership
          join report on report.id = membership.report_id
          where membership.person_id = record and membership.valid_to is null
            and record <> all (hub.hidden()));

      -- Whoever sends a report again is told its reference again, also where they may not read it any more.
      create function hub.receipt_of(source_system text, source_id text, organisation text) returns json
        language sql stable security definer set search_path = public, pg_temp
        return (select json_build_object('reportId', id, 'reference', reference) from report
          where report.source_system = receipt_of.source_system and report.source_id = receipt_of.source_id
            and coalesce(report.organisation, '') = coalesce(receipt_of.organisation, '') and state = 'TAKEN');
      revoke execute on function hub.receipt_of from public;
      grant execute on function hub.receipt_of to people_run;
    `);
  }

  async down(): Promise<void> {
    throw new Error("a seal is never broken by a migration");
  }
}
