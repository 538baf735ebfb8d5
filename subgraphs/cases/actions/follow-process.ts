import type { Transaction } from "../../kit/database.ts";
import { findLinkedProcesses, type ProcessNews, saveLinkedProcess } from "../store/linked-processes.ts";
import { findLatest } from "../store/submissions.ts";
import { getCase } from "./advance.ts";
import type { Keys } from "./keys.ts";
import { markStale } from "./mark-stale.ts";
import { readRecord, understandRecord } from "./read-record.ts";

/** A link counts its revisions from here: what is said to be older was never so, and is passed over like all that is late. */
const firstRevision = 1;

/** What is told of a process now, and whether a record made now would name it. */
export interface FollowProcessCommand extends ProcessNews {
  readonly named: boolean;
}

/** Keeps which other process a case meets, and who asks the family; a record that says otherwise goes stale. */
export async function followProcess(
  tx: Transaction,
  keys: Keys,
  { named, ...news }: FollowProcessCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, news.caseId);
  const isNews = news.linkRevision >= firstRevision && (await saveLinkedProcess(tx, news));
  if (isNews && (await saysOtherwise(tx, keys, { named, ...news }))) {
    await markStale(tx, file, ["relatedProcesses"]);
  }
  return { caseId: file.id };
}

/** Does the case's latest record name a process that it should not, or leave out one that it should name? */
async function saysOtherwise(
  tx: Transaction,
  keys: Keys,
  { caseId, investigationId, kind, named }: FollowProcessCommand,
): Promise<boolean> {
  const latest = await findLatest(tx, caseId);
  const bytes = latest && (await readRecord(tx, keys, latest));
  const record = bytes ? understandRecord(bytes) : null;
  if (record === null) return false;
  const processes = (await findLinkedProcesses(tx, [caseId])).get(caseId) ?? [];
  const isOneOfSome = processes.some(
    (each) => each.kind === kind && each.investigationId !== investigationId && each.investigationId !== null,
  );
  const isNamed = record.relatedProcesses.includes(kind);
  // Where another process of this kind may be named, the delivery compares all of them.
  return named ? !isNamed : isNamed && !isOneOfSome;
}
