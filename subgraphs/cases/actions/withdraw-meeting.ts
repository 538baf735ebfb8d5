import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { findInDepthReviews, withdrawMeetingOf } from "../store/in-depth-reviews.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason } from "./advance.ts";
import { getReview } from "./get-review.ts";

/** A meeting of an in-depth review that was recorded by mistake, and why it should not stand. */
export interface WithdrawMeetingCommand {
  readonly caseId: string;
  readonly meetingId: string;
  readonly reason: string;
}

/** Withdraws what was recorded of a meeting: it counts for nothing that an in-depth review needs. */
export async function withdrawMeeting(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, meetingId, reason }: WithdrawMeetingCommand,
): Promise<{ caseId: string }> {
  const { file } = await getReview(tx, caseId, "IN_DEPTH_MEETING_WITHDRAWN");
  const opened = (await findInDepthReviews(tx, [caseId])).get(caseId);
  const meeting = opened?.meetings.find(({ id }) => id === meetingId);
  const reasons = checkReason(reason);
  if (!meeting) {
    throw new Refused([...reasons, { code: "NO_SUCH_IN_DEPTH_MEETING", path: ["meetingId"] }]);
  }
  refuseIf(reasons);
  await withdrawMeetingOf(tx, caseId, meetingId);
  const words = await sealWords(tx, masterKey, reason);
  const facts = { meetingId, on: meeting.heldOn, words };
  await advance(tx, file, { kind: "IN_DEPTH_MEETING_WITHDRAWN", facts });
  return { caseId };
}
