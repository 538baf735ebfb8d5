import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkRequest } from "../domain/in-depth-request.ts";
import { saveDecision } from "../store/in-depth-requests.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, mayDo } from "./advance.ts";
import { getInDepthRequest } from "./get-in-depth-request.ts";

/** Whether there will be an in-depth review, and why. */
export interface DecideInDepthReviewCommand {
  readonly requestId: string;
  readonly granted: boolean;
  readonly reason: string;
}

/** Decides on a family's request, once. */
export async function decideInDepthReview(
  tx: Transaction,
  masterKey: MasterKey,
  { requestId, granted, reason }: DecideInDepthReviewCommand,
): Promise<{ caseId: string }> {
  const { file, request } = await getInDepthRequest(tx, requestId);
  refuseIf([
    ...mayDo(tx, file, "IN_DEPTH_DECIDED"),
    ...checkRequest(request, "DECIDE"),
    ...checkReason(reason),
  ]);
  await saveDecision(tx, requestId, { granted, reason: await sealWords(tx, masterKey, reason) });
  await advance(tx, file, { kind: "IN_DEPTH_DECIDED", facts: { requestId, granted } });
  return { caseId: file.id };
}
