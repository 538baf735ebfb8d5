import type { PublishedRecord } from "../../../workers/submission/types.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import type { Submission } from "../domain/submission.ts";
import type { CaseFile } from "../store/cases.ts";
import { findSubmissions } from "../store/submissions.ts";
import { getCase } from "./advance.ts";
import type { Keys } from "./keys.ts";
import { readRecord, understandRecord } from "./read-record.ts";

/** A version behind the lock of its case. Throws `Refused` where there is none. */
export async function getSubmission(
  tx: Transaction,
  submissionId: string,
): Promise<{ file: CaseFile; submission: Submission }> {
  const found = async () => (await findSubmissions(tx, [submissionId])).get(submissionId);
  const known = await found();
  const file = known && (await getCase(tx, known.caseId));
  // Read again behind the case's lock: it may have changed meanwhile.
  const submission = file && (await found());
  if (!submission) throw new Refused([{ code: "NO_SUCH_SUBMISSION", path: ["submissionId"] }]);
  return { file, submission };
}

/** The record of a version. Throws `Refused` where it was erased. */
export async function getRecord(
  tx: Transaction,
  keys: Keys,
  submission: Submission,
): Promise<PublishedRecord> {
  const text = await readRecord(tx, keys, submission);
  const record = text === null ? null : understandRecord(text);
  if (record === null) throw new Refused([{ code: "RECORD_NOT_UNDERSTOOD", path: ["submissionId"] }]);
  return record;
}
