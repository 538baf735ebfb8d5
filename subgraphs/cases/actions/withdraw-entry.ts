import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { saveEntry } from "../store/review-entries.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason } from "./advance.ts";
import { getReview } from "./get-review.ts";

/** An entry that should not stand, and why. */
export interface WithdrawEntryCommand {
  readonly caseId: string;
  readonly entryId: string;
  readonly reason: string;
}

/** Withdraws an entry; what it said stays in the review's history. */
export async function withdrawEntry(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, entryId, reason }: WithdrawEntryCommand,
): Promise<{ caseId: string }> {
  const { file, review } = await getReview(tx, caseId, "ENTRY_WITHDRAWN");
  const entry = review.entries.find(({ id }) => id === entryId);
  if (!entry) throw new Refused([{ code: "NO_SUCH_ENTRY", path: ["entryId"] }]);
  refuseIf(checkReason(reason));
  const { writtenAt, writtenBy, ...before } = entry;
  await saveEntry(tx, { ...before, revision: entry.revision + 1, withdrawn: true });
  const words = await sealWords(tx, masterKey, reason);
  await advance(tx, file, { kind: "ENTRY_WITHDRAWN", facts: { entryId, entry: entry.kind, words } });
  return { caseId };
}
