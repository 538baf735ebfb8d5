import type { Transaction } from "../../kit/database.ts";
import { saveReferralTaken } from "../store/referrals.ts";
import { advance, getCase } from "./advance.ts";

/** Records that whoever something was referred to has taken it, once. */
export async function recordReferralTaken(
  tx: Transaction,
  { caseId, referralId }: { readonly caseId: string; readonly referralId: string },
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  if (await saveReferralTaken(tx, caseId, referralId)) {
    await advance(tx, file, { kind: "REFERRAL_TAKEN", facts: { referralId } });
  }
  return { caseId };
}
