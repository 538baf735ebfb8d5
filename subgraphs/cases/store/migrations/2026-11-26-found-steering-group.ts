import type { MigrationInterface, QueryRunner } from "typeorm";

/** The steering group of an area: its acts, from which follows where it stands, and who is in it. */
export class FoundSteeringGroup1795950000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table steering_group (
        id uuid primary key,
        custodian text not null,
        founded_at timestamptz(3) not null,
        organisations text[] not null,
        subjects text[] not null,
        constraint an_area_has_one_steering_group unique (custodian)
      );
      create table steering_act (
        group_id uuid not null references steering_group (id),
        sequence int not null constraint steering_act_counts_from_1 check (sequence >= 1),
        kind text not null,
        facts jsonb not null,
        at timestamptz(3) not null,
        subject text not null,
        organisation text,
        primary key (group_id, sequence)
      );
      create index steering_act_by_meeting on steering_act ((facts ->> 'meetingId'))
        where kind = 'MEETING_PLANNED';
      grant select, insert on steering_group, steering_act to cases_run;
      grant update (organisations, subjects) on steering_group to cases_run;

      -- Whoever is invited, and whoever sits there, sees the group; what they see of cases is another matter.
      create function hub.involves(record steering_group) returns boolean language sql stable
        return hub.setting('subject') = any (record.subjects)
          or hub.list('organisations') && record.organisations;
      select hub.protect_root('steering_group', 'steering');
      select hub.protect_below('steering_act', 'group_id', 'steering_group');

      -- Whoever has declined or left sees on the day what they answered. The function asks as the owner of the acts,
      -- since their policy for others asks for the group in turn.
      create function hub.steering_groups_left() returns uuid[] language sql stable
        security definer set search_path = public, pg_temp as $$
        select case when hub.opens('steering') then array(select group_id from steering_act
          where kind in ('INVITATION_DECLINED', 'MEMBER_LEFT') and subject = hub.setting('subject')
            and (at at time zone 'Europe/London')::date = hub.setting('day')::date) end
      $$;
      revoke execute on function hub.steering_groups_left from public;
      grant execute on function hub.steering_groups_left to cases_run;
      create policy by_answer on steering_group using (id = any ((select hub.steering_groups_left())::uuid[]));
      alter policy by_parent on steering_act to cases_run;
      create policy asked_by_owner on steering_act for select to current_user
        using ((select hub.opens('steering')));
    `);
  }

  async down(): Promise<void> {
    throw new Error("what a steering group did is never dropped by a migration");
  }
}
