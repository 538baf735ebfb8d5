import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused } from "../../kit/refusals.ts";
import { referralTransitions } from "../domain/referral.ts";
import { changeReferral, lockReferral } from "../store/referrals.ts";
import { getInvestigation } from "./get-investigation.ts";

/** That somebody looks at what was referred to their organisation. */
export interface TakeReferralCommand {
  readonly referralId: string;
  /** The investigation that came of it, or that it belongs to; null where none did. */
  readonly investigationId: string | null;
}

/** Takes what was referred on; the reviewer learns of it. */
export async function takeReferral(
  tx: Transaction,
  { referralId, investigationId }: TakeReferralCommand,
): Promise<{ referralId: string }> {
  const referral = await lockReferral(tx, referralId);
  const path = ["referralId"];
  if (!referral) throw new Refused([{ code: "NO_SUCH_REFERRAL", path }]);
  const state = referralTransitions[referral.state].TAKE;
  if (!state) throw new Refused([{ code: "REFERRAL_TAKEN", path }]);
  if (investigationId !== null) await getInvestigation(tx, investigationId);
  await changeReferral(tx, referralId, { state, takenAt: tx.now, investigationId });
  await record(tx, "referral.acknowledged", { caseId: referral.caseId, referralId });
  return { referralId };
}
