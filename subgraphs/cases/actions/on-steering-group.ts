import { council } from "../../../schema/codes/organisation-succession.ts";
import { steeringSeatRules } from "../../../schema/codes/steering-seats.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { findErased } from "../../kit/retention/erased.ts";
import type { NewSteeringAct } from "../domain/steering-act.ts";
import type { SteeringGroup, SteeringMeeting, SteeringMember } from "../domain/steering-group.ts";
import { type AreaOrganisations, organisesFor, type SteeringActor } from "../domain/steering-rules.ts";
import {
  appendSteeringAct,
  findGroupsOfMeetings,
  lockSteeringGroup,
  meetingKey,
} from "../store/steering-groups.ts";
import { inForceOrFirst, succession } from "./reference-data.ts";

/** The seats of a steering group by the rule of a day. */
export const steeringSeatRulesOn = (day: IsoDate) => inForceOrFirst(steeringSeatRules, day);

/** The organisations between which the area is. */
export const area: AreaOrganisations = { council: council.code, succession };

/** The caller, as they act on a group. */
export function actorOn(tx: Transaction, { custodian }: Pick<SteeringGroup, "custodian">): SteeringActor {
  const { subject, organisation, scopes } = tx.caller;
  const organises = organisesFor(custodian, organisation, scopes.has("steering:run"), succession);
  return { subject, organisation, organises };
}

/** The group, which nobody else changes until the transaction ends. Throws `Refused` where there is none. */
export async function getSteeringGroup(tx: Transaction, groupId: string): Promise<SteeringGroup> {
  const group = await lockSteeringGroup(tx, groupId);
  if (group === null) throw new Refused([{ code: "NO_SUCH_GROUP", path: ["groupId"] }]);
  return group;
}

/** A meeting with its group, which nobody else changes until the transaction ends. */
export async function getSteeringMeeting(
  tx: Transaction,
  meetingId: string,
): Promise<{ readonly group: SteeringGroup; readonly meeting: SteeringMeeting }> {
  const found = (await findGroupsOfMeetings(tx, [meetingId])).get(meetingId);
  const group = found && (await getSteeringGroup(tx, found.id));
  const meeting = group?.meetings.find(({ id }) => id === meetingId);
  if (!group || !meeting) throw new Refused([{ code: "NO_SUCH_MEETING", path: ["meetingId"] }]);
  await refuseErasedMeeting(tx, meetingId, ["meetingId"]);
  return { group, meeting };
}

/** Throws `Refused` where what a meeting said has been erased; nobody erases it while its group is locked. */
export async function refuseErasedMeeting(
  tx: Transaction,
  meetingId: string,
  path: readonly string[],
): Promise<void> {
  const erased = await findErased(tx, "steering_act", [meetingId], meetingKey);
  if (erased.size > 0) throw new Refused([{ code: "RECORD_ERASED", path }]);
}

/** Somebody who was invited to a group or sits in it. Throws `Refused` where there is nobody such. */
export function getSteeringMember(group: SteeringGroup, memberId: string): SteeringMember {
  const member = group.members.find(({ id }) => id === memberId);
  if (!member) throw new Refused([{ code: "NO_SUCH_INVITATION", path: ["memberId"] }]);
  return member;
}

/** Appends an act. @returns what a command on a group answers */
export async function actOnGroup(
  tx: Transaction,
  group: SteeringGroup,
  act: NewSteeringAct,
): Promise<{ groupId: string }> {
  await appendSteeringAct(tx, group, act);
  return { groupId: group.id };
}
