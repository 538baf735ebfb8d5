import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkBeginning } from "../domain/steering-meeting-rules.ts";
import { checkLeads } from "../domain/steering-rules.ts";
import { appendSteeringAct } from "../store/steering-groups.ts";
import { actorOn, getSteeringMeeting } from "./on-steering-group.ts";
import { buildAgenda } from "./read-agenda.ts";
import { timelinessForGroup } from "./read-group-timeliness.ts";

/** Begins a meeting: who is there is kept, and its agenda stays as it stands now. */
export async function beginSteeringMeeting(
  tx: Transaction,
  { meetingId, present }: { readonly meetingId: string; readonly present: readonly string[] },
): Promise<{ meetingId: string }> {
  const { group, meeting } = await getSteeringMeeting(tx, meetingId);
  refuseIf([
    ...checkLeads(group, actorOn(tx, group)),
    ...checkBeginning(group, meeting, present, dayInEngland(tx.now)),
  ]);
  const agenda = await buildAgenda(tx, group);
  const timeliness = await timelinessForGroup(tx, group);
  await appendSteeringAct(tx, group, {
    kind: "MEETING_BEGUN",
    facts: { meetingId, present, agenda, timeliness },
  });
  return { meetingId };
}

/** Ends a meeting. */
export async function endSteeringMeeting(
  tx: Transaction,
  { meetingId }: { readonly meetingId: string },
): Promise<{ meetingId: string }> {
  const { group, meeting } = await getSteeringMeeting(tx, meetingId);
  refuseIf([
    ...checkLeads(group, actorOn(tx, group)),
    ...(meeting.state === "UNDER_WAY" ? [] : [{ code: "MEETING_NOT_UNDER_WAY", path: ["meetingId"] }]),
  ]);
  await appendSteeringAct(tx, group, { kind: "MEETING_ENDED", facts: { meetingId } });
  return { meetingId };
}
