import type { MigrationInterface, QueryRunner } from "typeorm";
import { ownerAsks } from "../../../kit/break-glass/row-security.ts";
import { sealTables } from "../../../kit/seal/row-security.ts";

/** What concerns somebody who was sealed is absent to all who are not named. */
export class SealInvestigations1795910001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${ownerAsks}
      ${sealTables("investigations_run")}

      select hub.owner_asks(asked::regclass)
        from unnest(array['person_link', 'handover', 'child_notification']) as asked;
      create function hub.hidden_investigations() returns uuid[] language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare records uuid[] := hub.hidden();
      begin
        if records = '{}' then return records; end if;
        return array(select investigation_id from person_link
          where valid_to is null and investigation_id is not null and person_id = any (records));
      end $$;
      create function hub.hidden_child_reviews() returns uuid[] language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare records uuid[] := hub.hidden();
      begin
        if records = '{}' then return records; end if;
        return array(select review_id from person_link
          where valid_to is null and review_id is not null and person_id = any (records));
      end $$;
      -- What a change that a team follows may be about.
      create function hub.hidden_subjects_of_change() returns uuid[] language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare
        records uuid[] := hub.hidden();
        reviews uuid[];
      begin
        if records = '{}' then return records; end if;
        reviews := hub.hidden_child_reviews();
        return records || reviews || array(
          select id from handover where review_id = any (reviews)
          union select id from child_notification where person_id = any (records));
      end $$;
      revoke execute on function
        hub.hidden_investigations, hub.hidden_child_reviews, hub.hidden_subjects_of_change from public;
      grant execute on function
        hub.hidden_investigations, hub.hidden_child_reviews, hub.hidden_subjects_of_change to investigations_run;

      select hub.hide('investigation', 'id', 'hub.hidden_investigations');
      select hub.hide('child_death_review', 'id', 'hub.hidden_child_reviews');
      select hub.hide(of_person::regclass, 'person_id', 'hub.hidden')
        from unnest(array['person_link', 'child_notification', 'screening']) as of_person;
      select hub.hide('received_referral', 'case_id', 'hub.hidden');
      select hub.hide('investigation_link', 'case_id', 'hub.hidden', 'linked_by');
      select hub.hide('team_change', 'subject_id', 'hub.hidden_subjects_of_change');
    `);
  }

  async down(): Promise<void> {
    throw new Error("a seal is never broken by a migration");
  }
}
