import type { MigrationInterface, QueryRunner } from "typeorm";

/** Protects the tables that were made while the others were being protected. */
export class ProtectLaterTables1795670000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select hub.protect_open('case_stage', 'the names of the stages of a case');
      select hub.force('case_transfer');
      create policy by_party on case_transfer using (
        (select hub.sees_all('case')) or (select hub.opens('case'))
        and (select hub.list('organisations')) && array[from_owner, to_owner]);
      -- Whom a case is offered to may look at it, and sees it once it is theirs; and on the day what they answered.
      create function hub.cases_offered() returns uuid[] language sql stable
        return case when hub.opens('case') then array(select case_id from public.case_transfer
          where to_owner = any (hub.list('organisations')) and (state in ('OPEN', 'ACCEPTED')
            or answered_subject = hub.setting('subject')
              and (answered_at at time zone 'Europe/London')::date = hub.setting('day')::date)) end;
      create policy by_transfer on case_record using (id = any ((select hub.cases_offered())::uuid[]));

      -- Those whom the reviewer lets write with them are involved as the reviewer is.
      create or replace function hub.involves(record case_record) returns boolean language sql stable
        return coalesce(record.reviewer_subject = hub.setting('subject'), false)
          or coalesce(hub.setting('subject') = any (record.contributors), false);

      -- An organisation sees what it owes to a review, and no more of the case than its answer needs. The function
      -- asks as the owner of the two tables, since their policies for others ask for the case in turn.
      create function hub.cases_owed() returns uuid[] language sql stable
        security definer set search_path = public, pg_temp as $$
        select case when hub.opens('obligation') then array(
          select case_id from records_request where organisation = any (hub.list('organisations'))
          union select case_id from learning_action where organisation = any (hub.list('organisations'))) end
      $$;
      revoke execute on function hub.cases_owed from public;
      grant execute on function hub.cases_owed to cases_run;
      create policy asked_by_owner on records_request for select to current_user
        using ((select hub.opens('obligation')));
      create policy asked_by_owner on learning_action for select to current_user
        using ((select hub.opens('obligation')));
      create policy by_obligation on case_record using (id = any ((select hub.cases_owed())::uuid[]));
      select hub.protect_part('records_request', 'case_id', 'case_record', 'case');
      create policy by_addressee on records_request using ((select hub.opens('obligation'))
        and organisation = any ((select hub.list('organisations'))::text[]));
      select hub.protect_part('learning_action', 'case_id', 'case_record', 'review');
      create policy by_addressee on learning_action using ((select hub.opens('obligation'))
        and organisation = any ((select hub.list('organisations'))::text[]));
      alter policy by_root on records_request to cases_run;
      alter policy by_root on learning_action to cases_run;

      -- Who is proposed sees the case to declare whether they were involved, and on the day what they answered.
      create function hub.cases_proposed() returns uuid[] language sql stable
        security definer set search_path = public, pg_temp as $$
        select case when hub.opens('case') then array(select case_id from appointment_proposal
          where reviewer_subject = hub.setting('subject') and (state in ('AWAITING_DECLARATION', 'DECLARED')
            or (answered_at at time zone 'Europe/London')::date = hub.setting('day')::date)) end
      $$;
      revoke execute on function hub.cases_proposed from public;
      grant execute on function hub.cases_proposed to cases_run;
      create policy by_proposal on case_record using (id = any ((select hub.cases_proposed())::uuid[]));
      alter policy by_parent on appointment_proposal to cases_run;
      create policy asked_by_owner on appointment_proposal for select to current_user
        using ((select hub.opens('case')));

      select hub.protect_below('records_answer', 'request_id', 'records_request');
      select hub.protect_below('action_progress', 'action_id', 'learning_action');
      select hub.protect_part(part::regclass, 'case_id', 'case_record', 'review') from unnest(array[
        'quality_reading', 'learning_decision', 'referral', 'in_depth_review', 'in_depth_meeting']) as part;

      select hub.protect_below('case_reminder', 'case_id', 'case_record');
      select hub.protect_below('linked_process', 'case_id', 'case_record');
      select hub.protect_part(part::regclass, 'case_id', 'case_record', 'review') from unnest(array[
        'review_entry', 'review_causes', 'review_edit_aside']) as part;
      select hub.protect_by_class(figures::regclass, 'figures') from unnest(array[
        'frozen_quarter', 'frozen_count', 'figures_release', 'shown_cell']) as figures;
      select hub.protect_by_class('library_report', 'library');
    `);
  }

  async down(): Promise<void> {
    throw new Error("protection is never taken away by a migration");
  }
}
