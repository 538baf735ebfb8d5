import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { hasDeclared } from "../domain/independence.ts";
import { findActsOf } from "../store/acts.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, getCase, mayDo } from "./advance.ts";

/** Somebody has declared by mistake that they were involved in the care. */
export interface WithdrawInvolvementCommand {
  readonly caseId: string;
  readonly reason: string;
}

/** Takes back what the caller has declared of their involvement; the declaration stays in the file. */
export async function withdrawInvolvement(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, reason }: WithdrawInvolvementCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const acts = await findActsOf(tx, caseId, ["INVOLVEMENT_DECLARED", "INVOLVEMENT_WITHDRAWN"]);
  refuseIf([
    ...mayDo(tx, file, "INVOLVEMENT_WITHDRAWN"),
    ...(hasDeclared(acts, tx.caller.subject)
      ? []
      : [{ code: "NO_SUCH_INVOLVEMENT" as const, path: ["caseId"] }]),
    ...checkReason(reason),
  ]);
  const words = await sealWords(tx, masterKey, reason);
  await advance(tx, file, { kind: "INVOLVEMENT_WITHDRAWN", facts: { words } });
  return { caseId };
}
