import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkPlanned } from "../domain/steering-meeting-rules.ts";
import { checkLeaving } from "../domain/steering-rules.ts";
import { appendSteeringAct } from "../store/steering-groups.ts";
import { actorOn, getSteeringMeeting, getSteeringMember } from "./on-steering-group.ts";

/** Says that a member cannot come to a meeting: they say so, or whoever leads the group says it for them. */
export async function sendApologies(
  tx: Transaction,
  { meetingId, memberId }: { readonly meetingId: string; readonly memberId: string },
): Promise<{ meetingId: string }> {
  const { group, meeting } = await getSteeringMeeting(tx, meetingId);
  const member = getSteeringMember(group, memberId);
  refuseIf([...checkPlanned(meeting), ...checkLeaving(group, member, actorOn(tx, group))]);
  if (meeting.apologies.includes(memberId)) return { meetingId };
  await appendSteeringAct(tx, group, { kind: "APOLOGIES_SENT", facts: { meetingId, memberId } });
  return { meetingId };
}
