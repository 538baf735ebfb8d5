import { randomUUID } from "node:crypto";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkMeetingDay, checkPlanned } from "../domain/steering-meeting-rules.ts";
import { checkLeads } from "../domain/steering-rules.ts";
import { appendSteeringAct } from "../store/steering-groups.ts";
import { sealWords } from "../store/words.ts";
import { actorOn, getSteeringGroup, getSteeringMeeting } from "./on-steering-group.ts";

/** Plans a meeting; its agenda builds itself until it begins. */
export async function planSteeringMeeting(
  tx: Transaction,
  masterKey: MasterKey,
  {
    groupId,
    on,
    place: where,
  }: { readonly groupId: string; readonly on: IsoDate; readonly place: string | null },
): Promise<{ meetingId: string }> {
  const group = await getSteeringGroup(tx, groupId);
  refuseIf([...checkLeads(group, actorOn(tx, group)), ...checkMeetingDay(group, on, dayInEngland(tx.now))]);
  const meetingId = randomUUID();
  const place = where?.trim() ? await sealWords(tx, masterKey, where) : null;
  await appendSteeringAct(tx, group, { kind: "MEETING_PLANNED", facts: { meetingId, on, place } });
  return { meetingId };
}

/** Cancels a meeting that has not begun. */
export async function cancelSteeringMeeting(
  tx: Transaction,
  { meetingId }: { readonly meetingId: string },
): Promise<{ meetingId: string }> {
  const { group, meeting } = await getSteeringMeeting(tx, meetingId);
  refuseIf([...checkLeads(group, actorOn(tx, group)), ...checkPlanned(meeting)]);
  await appendSteeringAct(tx, group, { kind: "MEETING_CANCELLED", facts: { meetingId } });
  return { meetingId };
}
