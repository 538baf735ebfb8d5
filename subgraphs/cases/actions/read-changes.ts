import { compareRecords, type FieldChange } from "../../../workers/submission/compare-records.ts";
import type { Transaction } from "../../kit/database.ts";
import type { Submission } from "../domain/submission.ts";
import { findSubmissionsOfCases } from "../store/submissions.ts";
import type { Keys } from "./keys.ts";
import { readRecord, understandRecord } from "./read-record.ts";

/**
 * What a version changes: against the one that the national programme held before it, or else the one before it.
 * Null for a first version, and where one of the two was erased or is a withdrawal.
 */
export async function readChanges(
  tx: Transaction,
  keys: Keys,
  submission: Submission,
): Promise<FieldChange[] | null> {
  const all = (await findSubmissionsOfCases(tx, [submission.caseId])).get(submission.caseId) ?? [];
  const earlier = all.filter(({ version }) => version < submission.version);
  const before = earlier.findLast(({ receiptId }) => receiptId !== null) ?? earlier.at(-1);
  const read = async (version: Submission) => {
    const text = await readRecord(tx, keys, version);
    return text === null ? null : understandRecord(text);
  };
  const was = before === undefined ? null : await read(before);
  const is = await read(submission);
  return was && is && compareRecords(was, is);
}
