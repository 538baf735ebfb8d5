import { In } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { NewSteeringAct, SteeringAct } from "../domain/steering-act.ts";
import { type SteeringGroup, steeringGroupOf } from "../domain/steering-group.ts";
import { steeringActTable, steeringGroupTable } from "./steering-tables.ts";

/** Of which meeting, and of which member, an act of a group is; what they said is erased at the act that made them. */
export const meetingKey = "(facts ->> 'meetingId')::uuid";
export const memberKey = "(facts ->> 'memberId')::uuid";

/** Founds a group. @throws what breaks the constraint that an area has one */
export async function saveSteeringGroup(
  tx: Transaction,
  { id, custodian, title }: { readonly id: string; readonly custodian: string; readonly title: string },
): Promise<void> {
  await tx.manager
    .getRepository(steeringGroupTable)
    .insert({ id, custodian, foundedAt: tx.now, organisations: [], subjects: [] });
  await saveAct(tx, id, 1, { kind: "GROUP_FOUNDED", facts: { title } });
}

/** Does the caller's area have a group? Nobody else founds one until the transaction ends. */
export async function isAreaWithGroup(tx: Transaction): Promise<boolean> {
  await tx.manager.query("select pg_advisory_xact_lock(hashtext('steering group'))");
  const [row] = (await tx.manager.query(
    `select exists (select from steering_group
       where custodian = any ((select hub.list('organisations'))::text[])) as found`,
  )) as { found: boolean }[];
  return row?.found ?? false;
}

/** Appends an act to a group that is locked, and says anew to whom the group is shown. */
export async function appendSteeringAct(
  tx: Transaction,
  group: SteeringGroup,
  act: NewSteeringAct,
): Promise<SteeringGroup> {
  await saveAct(tx, group.id, group.sequence + 1, act);
  const moved = (await findSteeringGroups(tx, [group.id])).get(group.id);
  if (!moved) throw new Error("a group that was acted on is there");
  const open = moved.members.filter(({ state }) => state === "INVITED" || state === "MEMBER");
  await tx.manager.getRepository(steeringGroupTable).update(
    { id: group.id },
    {
      organisations: open.flatMap(({ organisation }) => organisation ?? []),
      subjects: open.flatMap(({ account, subject }) => subject ?? account ?? []),
    },
  );
  return moved;
}

/** A group that nobody else changes until the transaction ends; null where the caller sees none such. */
export async function lockSteeringGroup(tx: Transaction, id: string): Promise<SteeringGroup | null> {
  await tx.manager.query("select from steering_group where id = $1 for update", [id]);
  return (await findSteeringGroups(tx, [id])).get(id) ?? null;
}

/** Groups by id. */
export async function findSteeringGroups(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, SteeringGroup>> {
  const groups = await tx.manager.getRepository(steeringGroupTable).findBy({ id: In([...ids]) });
  const rows = await tx.manager
    .getRepository(steeringActTable)
    .find({ where: { groupId: In([...ids]) }, order: { sequence: "asc" } });
  const acts = groupedBy(rows as SteeringAct[], ({ groupId }) => groupId);
  return new Map(groups.map(({ id, custodian }) => [id, steeringGroupOf(custodian, acts.get(id) ?? [])]));
}

/** The group that has planned each meeting. */
export async function findGroupsOfMeetings(
  tx: Transaction,
  meetingIds: readonly string[],
): Promise<Map<string, SteeringGroup>> {
  const rows = (await tx.manager.query(
    `select group_id as "groupId", facts ->> 'meetingId' as "meetingId" from steering_act
     where kind = 'MEETING_PLANNED' and facts ->> 'meetingId' = any ($1::text[])`,
    [meetingIds],
  )) as { groupId: string; meetingId: string }[];
  const groups = await findSteeringGroups(
    tx,
    rows.map(({ groupId }) => groupId),
  );
  return new Map(
    rows.flatMap(({ groupId, meetingId }) => {
      const group = groups.get(groupId);
      return group ? [[meetingId, group] as const] : [];
    }),
  );
}

/** One window of the groups that the caller sees, earliest founded first. */
export async function listSteeringGroups(
  tx: Transaction,
  window: Window,
): Promise<{ readonly id: string; readonly foundedAt: Date }[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "founded_at", cast: "timestamptz", id: "id" },
    1,
  );
  const rows = (await tx.manager.query(
    `select id from steering_group where ${condition} ${tail}`,
    parameters,
  )) as { id: string }[];
  return findInOrder(tx, rows, findFounded);
}

async function findFounded(tx: Transaction, ids: readonly string[]) {
  const rows = await tx.manager.getRepository(steeringGroupTable).findBy({ id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}

async function saveAct(
  tx: Transaction,
  groupId: string,
  sequence: number,
  act: NewSteeringAct,
): Promise<void> {
  const { subject, organisation } = tx.caller;
  await tx.manager
    .getRepository(steeringActTable)
    .insert({ ...act, groupId, sequence, at: tx.now, subject, organisation });
}
