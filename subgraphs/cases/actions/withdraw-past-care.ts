import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { findPastCare, saveWithdrawal } from "../store/past-care.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, getCase, mayDo } from "./advance.ts";

/** Care of which a case knows turns out not to have been given. */
export interface WithdrawPastCareCommand {
  readonly caseId: string;
  readonly careId: string;
  readonly reason: string;
}

/** Withdraws care that was recorded in error, with a reason; the record of it stays. */
export async function withdrawPastCare(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, careId, reason }: WithdrawPastCareCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const known = (await findPastCare(tx, [caseId])).get(caseId) ?? [];
  const stands = known.some(({ id, withdrawnAt }) => id === careId && withdrawnAt === null);
  refuseIf([
    ...mayDo(tx, file, "CARE_WITHDRAWN"),
    ...(stands ? [] : [{ code: "NO_SUCH_CARE" as const, path: ["careId"] }]),
    ...checkReason(reason),
  ]);
  await saveWithdrawal(tx, careId);
  const words = await sealWords(tx, masterKey, reason);
  await advance(tx, file, { kind: "CARE_WITHDRAWN", facts: { careId, words } });
  return { caseId };
}
