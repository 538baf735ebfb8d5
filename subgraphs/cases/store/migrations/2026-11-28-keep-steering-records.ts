import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Minutes of a steering group, the names of its members, and packs are kept for their time, and then destroyed as
 * somebody decides. The acts of the group stay; the one that made a meeting or a member is marked. Whoever acts on a
 * group has it locked, and so has whoever erases.
 */
export class KeepSteeringRecords1796006100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ends + ofMeetings + ofMembers + ofPacks);
  }

  async down(): Promise<void> {
    throw new Error("what was decided of records is never dropped by a migration");
  }
}

const ends = `
  alter table steering_act add column erased_at timestamptz(3);
  alter table pack add column erased_at timestamptz(3);

  create or replace function hub.ended_records() returns table (record_class text, id uuid, custodian text,
    reference text, event text, event_on date) language sql stable as $$
    select 'CASE', file.id, file.custodian, file.reference,
      case when file.stage = 'CLOSED' then 'REVIEW_CLOSED' else 'ENDED_WITHOUT_REVIEW' end,
      (last.at at time zone 'Europe/London')::date
    from public.case_record file
      join public.case_act last on last.case_id = file.id and last.sequence = file.sequence
    where file.erased_at is null and file.stage in ('CLOSED', 'OUT_OF_SCOPE', 'CHILD_CORE_DATA', 'TRANSFERRED')
    union all
    select 'STEERING_MEETING', (planned.facts ->> 'meetingId')::uuid, met.custodian, planned.facts ->> 'on',
      'MEETING_OVER', (max(about.at) at time zone 'Europe/London')::date
    from public.steering_act planned
      join public.steering_group met on met.id = planned.group_id
      join public.steering_act about on about.group_id = planned.group_id
        and (about.facts ->> 'meetingId' = planned.facts ->> 'meetingId' or about.facts ->> 'decisionId' in (
          select decided.facts ->> 'decisionId' from public.steering_act decided
          where decided.kind = 'DECISION_RECORDED' and decided.facts ->> 'meetingId' = planned.facts ->> 'meetingId'))
    where planned.kind = 'MEETING_PLANNED' and planned.erased_at is null
    group by planned.group_id, planned.sequence, met.custodian
    having bool_or(about.kind in ('MEETING_ENDED', 'MEETING_CANCELLED'))
    union all
    select 'STEERING_MEMBER', (invited.facts ->> 'memberId')::uuid, met.custodian, invited.facts ->> 'seat',
      'MEMBERSHIP_ENDED', (ended.at at time zone 'Europe/London')::date
    from public.steering_act invited
      join public.steering_group met on met.id = invited.group_id
      join public.steering_act ended on ended.group_id = invited.group_id
        and ended.kind in ('MEMBER_LEFT', 'INVITATION_DECLINED')
        and ended.facts ->> 'memberId' = invited.facts ->> 'memberId'
    where invited.kind = 'MEMBER_INVITED' and invited.erased_at is null
    union all
    select 'PACK', kept.id, kept.custodian, kept.audience || ' ' || kept.first_quarter || ' ' || kept.last_quarter,
      'MADE', ((select max(step.at) from public.pack_step step where step.pack_id = kept.id)
        at time zone 'Europe/London')::date
    from public.pack kept where kept.erased_at is null $$;
`;

/** That an act is of the group that is locked with it. */
const locked =
  "group_id = (select steering_group.id from steering_group where steering_group.id = group_id for update)";

const ofMeetings = `
  select hub.erases('STEERING_MEETING', 'ROOT', 'steering_act', 'erased_at = $2',
    $$kind = 'MEETING_PLANNED' and facts ->> 'meetingId' = $1::text and ${locked}$$);
  select hub.erases('STEERING_MEETING', 'KEY', 'steering_act', $$(facts ->> 'place')::uuid$$,
    $$kind = 'MEETING_PLANNED' and facts ->> 'meetingId' = $1::text$$);
  select hub.erases('STEERING_MEETING', 'KEY', 'steering_act', $$(facts ->> 'words')::uuid$$,
    $$kind = 'DECISION_RECORDED' and facts ->> 'meetingId' = $1::text$$);
  select hub.erases('STEERING_MEETING', 'KEY', 'steering_act', $$(facts ->> 'words')::uuid$$,
    $$kind = 'DECISION_FOLLOWED' and facts ->> 'decisionId' in (select decided.facts ->> 'decisionId'
      from steering_act decided where decided.kind = 'DECISION_RECORDED'
        and decided.facts ->> 'meetingId' = $1::text)$$);
`;

const ofMembers = `
  select hub.erases('STEERING_MEMBER', 'ROOT', 'steering_act', 'erased_at = $2',
    $$kind = 'MEMBER_INVITED' and facts ->> 'memberId' = $1::text and ${locked}$$);
  select hub.erases('STEERING_MEMBER', 'KEY', 'steering_act', $$(facts ->> 'name')::uuid$$,
    $$kind = 'MEMBER_INVITED' and facts ->> 'memberId' = $1::text$$);
`;

const ofPacks = `
  select hub.erases('PACK', 'ROOT', 'pack', 'erased_at = $2', 'id = $1');
  select hub.erases('PACK', 'KEY', 'pack', held, 'id = $1') from unnest(array['draft', 'content']) as held;
  select hub.erases('PACK', 'KEY', 'pack_document', 'document', 'pack_id = $1');
`;
