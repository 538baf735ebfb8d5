import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkDay } from "../domain/family-contact.ts";
import { checkRequest, checkToldOn } from "../domain/in-depth-request.ts";
import { saveRequestAnswer } from "../store/in-depth-requests.ts";
import { advance, mayDo } from "./advance.ts";
import { findContactRules, refuseOrOverrule } from "./family-rules.ts";
import { getInDepthRequest } from "./get-in-depth-request.ts";

/** The family was told what was decided. */
export interface AnswerInDepthReviewCommand {
  readonly requestId: string;
  readonly on: IsoDate;
  /** Why they were told although they should be left alone. */
  readonly overruleReason: string | null;
}

/** Records that the family was told what was decided on their request. */
export async function answerInDepthReview(
  tx: Transaction,
  masterKey: MasterKey,
  { requestId, on, overruleReason }: AnswerInDepthReviewCommand,
): Promise<{ caseId: string }> {
  const { file, request } = await getInDepthRequest(tx, requestId);
  const rules = await findContactRules(tx, file);
  const found = [
    ...mayDo(tx, file, "IN_DEPTH_ANSWERED"),
    ...checkRequest(request, "ANSWER"),
    ...checkToldOn(request, on),
    ...checkDay(rules, { on, today: dayInEngland(tx.now), path: "on" }),
  ];
  const kept = await refuseOrOverrule(tx, masterKey, file, found, overruleReason);
  await saveRequestAnswer(tx, requestId, on);
  await advance(tx, file, { kind: "IN_DEPTH_ANSWERED", facts: { requestId, on, ...kept } });
  return { caseId: file.id };
}
