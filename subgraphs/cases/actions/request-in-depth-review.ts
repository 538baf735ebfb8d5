import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { findRelative } from "../store/family-relatives.ts";
import { saveRequest } from "../store/in-depth-requests.ts";
import { sealWords } from "../store/words.ts";
import { advance, getCase, mayDo } from "./advance.ts";
import { checkNotErased } from "./family-rules.ts";

/** The family has asked for an in-depth review. */
export interface RequestInDepthReviewCommand {
  readonly caseId: string;
  /** Null where the family speaks as one. */
  readonly relativeId: string | null;
  readonly requestedOn: IsoDate;
  readonly words: string;
}

/** Logs a family's request for an in-depth review. */
export async function requestInDepthReview(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, relativeId, requestedOn, ...command }: RequestInDepthReviewCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const reasons: RefusalReason[] = mayDo(tx, file, "IN_DEPTH_REQUESTED");
  if (relativeId !== null && (await findRelative(tx, caseId, relativeId)) === null) {
    reasons.push({ code: "NO_SUCH_RELATIVE", path: ["relativeId"] });
  }
  reasons.push(...(await checkNotErased(tx, relativeId)));
  if (requestedOn > dayInEngland(tx.now)) reasons.push({ code: "DAY_NOT_COME", path: ["requestedOn"] });
  if (command.words.trim() === "") reasons.push({ code: "NOTHING_WRITTEN", path: ["words"] });
  refuseIf(reasons);
  const id = crypto.randomUUID();
  const words = await sealWords(tx, masterKey, command.words);
  await saveRequest(tx, { id, caseId, relativeId, requestedOn, words });
  await advance(tx, file, { kind: "IN_DEPTH_REQUESTED", facts: { requestId: id, on: requestedOn } });
  return { caseId };
}
