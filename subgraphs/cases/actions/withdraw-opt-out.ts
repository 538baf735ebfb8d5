import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkNoProposal, checkReason, getCase, mayDo } from "./advance.ts";
import { screenAnew } from "./screen-anew.ts";

/** That the person had not opted out after all. */
export interface WithdrawOptOutCommand {
  readonly caseId: string;
  readonly reason: string;
}

/** Withdraws an opt-out that was recorded in error, and screens again. */
export async function withdrawOptOut(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, reason }: WithdrawOptOutCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  refuseIf([
    ...mayDo(tx, file, "OPT_OUT_WITHDRAWN"),
    ...checkNoProposal(file),
    ...(file.standing.optedOutOn === null ? [{ code: "NO_OPT_OUT" as const, path: ["caseId"] }] : []),
    ...checkReason(reason),
  ]);
  const words = await sealWords(tx, masterKey, reason);
  await screenAnew(tx, await advance(tx, file, { kind: "OPT_OUT_WITHDRAWN", facts: { words } }));
  return { caseId };
}
