import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import type { Hold } from "../domain/hold.ts";
import { endHold, findOpenHolds } from "../store/holds.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, getCase, mayDo } from "./advance.ts";

/** A hold by hand for which the review need no longer wait. */
export interface ResumeByHandCommand {
  readonly caseId: string;
  readonly holdId: string;
  readonly reason: string;
}

/** Ends a hold that was made by hand; that of an investigation ends with the investigation. */
export async function resumeByHand(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, holdId, reason }: ResumeByHandCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const hold = (await findOpenHolds(tx, caseId)).find(({ id }) => id === holdId);
  refuseIf([...mayDo(tx, file, "RESUMED"), ...checkHold(hold), ...checkReason(reason)]);
  await endHold(tx, holdId);
  const words = await sealWords(tx, masterKey, reason);
  await advance(tx, file, { kind: "RESUMED", facts: { holdId, words } });
  return { caseId };
}

function checkHold(hold: Hold | undefined): RefusalReason[] {
  if (hold === undefined) return [{ code: "NO_SUCH_HOLD", path: ["holdId"] }];
  return hold.investigationId === null ? [] : [{ code: "HELD_BY_INVESTIGATION", path: ["holdId"] }];
}
