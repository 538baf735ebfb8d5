import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, getCase, mayDo } from "./advance.ts";
import { checkNothingUnderWay } from "./nothing-under-way.ts";
import { withdrawPrepared } from "./withdraw-prepared.ts";

/** Why a closed case is taken up again. */
export interface ReopenCaseCommand {
  readonly caseId: string;
  readonly reason: string;
}

/** Takes a closed case up again; a reviewer is found for it anew, and what was written stays. */
export async function reopenCase(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, reason }: ReopenCaseCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  refuseIf([
    ...mayDo(tx, file, "CASE_REOPENED"),
    ...(await checkNothingUnderWay(tx, caseId)),
    ...checkReason(reason),
  ]);
  await withdrawPrepared(tx, caseId);
  const words = await sealWords(tx, masterKey, reason);
  await advance(tx, file, { kind: "CASE_REOPENED", facts: { words } });
  return { caseId };
}
