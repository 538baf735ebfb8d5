import type { HoldReason } from "../../../schema/values/hold-reason.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { findOpenHolds, saveHold } from "../store/holds.ts";
import { sealWords } from "../store/words.ts";
import { advance, getCase, mayDo } from "./advance.ts";

/** A reason to wait that no investigation of the hub stands for, such as the family's wish. */
export interface HoldByHandCommand {
  readonly caseId: string;
  readonly reason: HoldReason;
  readonly words: string | null;
}

/** Holds a case by hand, once for a reason. */
export async function holdByHand(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, reason, words }: HoldByHandCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const open = await findOpenHolds(tx, caseId);
  const reasons: RefusalReason[] = mayDo(tx, file, "HELD");
  if (open.some((hold) => hold.investigationId === null && hold.reason === reason)) {
    reasons.push({ code: "HELD_FOR_THIS", path: ["reason"] });
  }
  refuseIf(reasons);
  const holdId = await saveHold(tx, { caseId, reason, investigationId: null });
  const said = words === null ? {} : { words: await sealWords(tx, masterKey, words) };
  await advance(tx, file, { kind: "HELD", facts: { holdId, reason, investigationId: null, ...said } });
  return { caseId };
}
