import {
  type BreakGlassFinding,
  type BreakGlassReason,
  breakGlass,
} from "../../../schema/codes/break-glass.ts";
import { noteBreakGlass } from "../audit/note.ts";
import type { Transaction } from "../database.ts";
import { Refused, refuseIf } from "../refusals.ts";
import { type MasterKey, seal } from "../sealed.ts";
import { findRecordAsked, lockUse, saveEnd, saveFinding, saveUse } from "./store.ts";
import { type BreakGlassUse, checkEnding, checkFinding, checkOpening } from "./use.ts";

/** The records of an owner over which somebody may break the glass. */
export interface Openable {
  /** Their type in the graph. */
  readonly type: string;
  /** Their table. */
  readonly table: string;
  /** The refusal by which this owner says that there is no such record. */
  readonly absent: string;
}

/** What somebody says who breaks the glass. */
export interface OpenRecordCommand {
  readonly recordId: string;
  readonly reason: BreakGlassReason;
  readonly words: string;
}

const hour = 3_600_000;

/** Opens one record to the caller for a short time; its owner sees so by the same commit. */
export async function openRecord(
  tx: Transaction,
  masterKey: MasterKey,
  { type, table, absent }: Openable,
  { recordId, reason, words }: OpenRecordCommand,
): Promise<{ useId: string }> {
  const asked = await findRecordAsked(tx, table, recordId);
  refuseIf(checkOpening(words, asked, absent));
  const wordsId = await sealWords(tx, masterKey, words);
  noteBreakGlass(tx, type, recordId, reason);
  const endsAt = new Date(tx.now.getTime() + breakGlass.hours * hour);
  return { useId: await saveUse(tx, { recordId, custodians: asked.custodians, reason, wordsId, endsAt }) };
}

/** Shuts a record before its time: whoever opened it may, and the guardian of its owner. */
export async function shutRecord(tx: Transaction, useId: string): Promise<{ useId: string }> {
  refuseIf(checkEnding(await getUse(tx, useId), tx.now));
  await saveEnd(tx, useId);
  return { useId };
}

/** Keeps what a guardian found who looked into a use. */
export async function reviewUse(
  tx: Transaction,
  masterKey: MasterKey,
  { useId, finding, words }: { useId: string; finding: BreakGlassFinding; words: string },
): Promise<{ useId: string }> {
  const use = await getUse(tx, useId);
  refuseIf(checkFinding(use, words, tx.caller.subject, tx.now));
  await saveFinding(tx, useId, { finding, wordsId: await sealWords(tx, masterKey, words) });
  return { useId };
}

async function getUse(tx: Transaction, id: string): Promise<BreakGlassUse> {
  const use = await lockUse(tx, id);
  if (!use) throw new Refused([{ code: "NO_SUCH_BREAK_GLASS", path: ["useId"] }]);
  return use;
}

function sealWords(tx: Transaction, masterKey: MasterKey, words: string): Promise<string> {
  return seal(tx, masterKey, { mediaType: "text/plain", content: Buffer.from(words) });
}
