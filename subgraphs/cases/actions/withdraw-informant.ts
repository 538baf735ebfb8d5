import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { refuseErased } from "../../kit/retention/erased.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { withdrawInformantOf } from "../store/reviews.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason } from "./advance.ts";
import { getReview } from "./get-review.ts";

/** What was recorded of somebody by mistake, and why it should not stand. */
export interface WithdrawInformantCommand {
  readonly caseId: string;
  readonly informantId: string;
  readonly reason: string;
}

/** Withdraws what was recorded of somebody who was asked: the place is open again unless others fill it. */
export async function withdrawInformant(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, informantId, reason }: WithdrawInformantCommand,
): Promise<{ caseId: string }> {
  const { file, review } = await getReview(tx, caseId, "INFORMANT_WITHDRAWN");
  const found = review.informants.find(({ id }) => id === informantId);
  if (!found) throw new Refused([{ code: "NO_SUCH_INFORMANT", path: ["informantId"] }]);
  refuseIf(checkReason(reason));
  await refuseErased(tx, "review_informant", informantId, ["informantId"]);
  await withdrawInformantOf(tx, caseId, informantId);
  const words = await sealWords(tx, masterKey, reason);
  const { kind: informant, outcome } = found;
  await advance(tx, file, { kind: "INFORMANT_WITHDRAWN", facts: { informantId, informant, outcome, words } });
  return { caseId };
}
