import { randomUUID } from "node:crypto";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkEntry, type EntryCodes } from "../domain/review-entry.ts";
import { isAside, settleOwnEdits } from "../store/edits-aside.ts";
import { findEntryHistory, saveEntry } from "../store/review-entries.ts";
import { sealWords } from "../store/words.ts";
import { advance } from "./advance.ts";
import { checkRead, getReviewToWrite } from "./get-review.ts";
import { entryLists } from "./reference-data.ts";
import { setAside } from "./set-aside.ts";

/** An entry's next revision, or a new entry. */
export interface WriteEntryCommand {
  readonly caseId: string;
  /** Null for a new one; of a new one that was set aside, the id that it was given. */
  readonly entryId: string | null;
  /** The revision that the writer has seen; 0 for a new one. */
  readonly revision: number;
  readonly entry: EntryCodes;
  readonly words: string;
}

/**
 * Writes an entry of a review: a dated event, an adjustment, good practice, a factor or a concern. One that was
 * withdrawn is written again by whoever has read that it was; the text of whoever has not is set aside, and so is one
 * that comes while the case waits or a second reader has it.
 */
export async function writeEntry(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, entryId, entry, ...command }: WriteEntryCommand,
): Promise<{ caseId: string; entryId: string }> {
  const { file, late } = await getReviewToWrite(tx, caseId, "ENTRY_WRITTEN");
  const latest = entryId === null ? undefined : (await findEntryHistory(tx, caseId, entryId)).at(-1);
  const before = latest?.kind === entry.kind ? latest : undefined;
  const reasons: RefusalReason[] = checkEntry(entry, entryLists, dayInEngland(tx.now));
  const isNew = entryId === null || (!latest && (await isAside(tx, caseId, entryId)));
  if (!isNew && !before) reasons.push({ code: "NO_SUCH_ENTRY", path: ["entryId"] });
  if (command.words.trim() === "") reasons.push({ code: "NOTHING_WRITTEN", path: ["words"] });
  refuseIf(reasons);
  const known = before?.revision ?? 0;
  const id = entryId ?? randomUUID();
  const part = { entryId: id };
  const tooLate = [...late, ...checkRead(command.revision, known)];
  if (tooLate.length > 0) {
    const { words, revision: basedOn } = command;
    const codes = isNew ? { kind: entry.kind, ...entry.codes } : { ...entry.codes };
    await setAside(tx, masterKey, file, { reasons: tooLate, part, basedOn, words, codes });
  }
  const revision = known + 1;
  const words = await sealWords(tx, masterKey, command.words);
  await saveEntry(tx, { ...entry, id, caseId, revision, words, withdrawn: false });
  await settleOwnEdits(tx, caseId, part);
  await advance(tx, file, {
    kind: "ENTRY_WRITTEN",
    facts: { entryId: id, entry: entry.kind, revision, words },
  });
  return { caseId, entryId: id };
}
