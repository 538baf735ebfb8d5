import { randomUUID } from "node:crypto";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkAfterDeath } from "../domain/after-death.ts";
import { checkMeeting, type Participant } from "../domain/in-depth-review.ts";
import { getFacts } from "../store/facts.ts";
import { findInDepthReviews, saveMeeting } from "../store/in-depth-reviews.ts";
import { sealWords } from "../store/words.ts";
import { advance } from "./advance.ts";
import { getReview } from "./get-review.ts";

/** A meeting of an in-depth review: who took part, by role and organisation, and what was found. */
export interface RecordMeetingCommand {
  readonly caseId: string;
  readonly heldOn: IsoDate;
  readonly participants: readonly Participant[];
  readonly words: string;
}

/** Records a meeting of an in-depth review. */
export async function recordMeeting(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, heldOn, participants, ...command }: RecordMeetingCommand,
): Promise<{ caseId: string }> {
  const { file } = await getReview(tx, caseId, "IN_DEPTH_MEETING_HELD");
  const { deathDate } = await getFacts(tx, caseId, file.standing.factsRevision);
  const reasons: RefusalReason[] = [
    ...checkMeeting({ heldOn, participants }, dayInEngland(tx.now)),
    ...checkAfterDeath([heldOn], deathDate, "heldOn"),
  ];
  const opened = (await findInDepthReviews(tx, [caseId])).has(caseId);
  if (!opened) reasons.push({ code: "NOT_IN_THIS_STATE", path: ["caseId"] });
  if (command.words.trim() === "") reasons.push({ code: "NOTHING_WRITTEN", path: ["words"] });
  refuseIf(reasons);
  const meetingId = randomUUID();
  const words = await sealWords(tx, masterKey, command.words);
  await saveMeeting(tx, { id: meetingId, caseId, heldOn, participants, words });
  await advance(tx, file, { kind: "IN_DEPTH_MEETING_HELD", facts: { meetingId, on: heldOn, words } });
  return { caseId };
}
