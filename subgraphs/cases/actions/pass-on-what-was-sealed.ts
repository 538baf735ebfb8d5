import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { isSealed } from "../../kit/seal/store.ts";
import { findActsOf } from "../store/acts.ts";
import { findCaseIds } from "../store/cases.ts";

/**
 * Once a seal is lifted, passes on what nobody was told of while it held: what was referred on and not taken yet, and
 * the themes of a review that was approved. Who had it before the seal passes over what comes again.
 */
export async function passOnWhatWasSealed(
  tx: Transaction,
  { personId }: { readonly personId: string },
): Promise<void> {
  if (await isSealed(tx, personId)) return;
  const caseId = (await findCaseIds(tx, [personId])).get(personId);
  if (caseId === undefined) return;
  const acts = await findActsOf(tx, caseId, ["REFERRED_ON", "REFERRAL_TAKEN", "REVIEW_APPROVED"]);
  const taken = new Set(acts.flatMap((act) => (act.kind === "REFERRAL_TAKEN" ? act.facts.referralId : [])));
  for (const act of acts) {
    if (act.kind !== "REFERRED_ON" || taken.has(act.facts.referralId)) continue;
    await record(tx, "referral.made", { caseId, referralId: act.facts.referralId });
  }
  const isApproved = acts.some(({ kind }) => kind === "REVIEW_APPROVED");
  if (isApproved) await record(tx, "themes.approved", { caseId });
}
