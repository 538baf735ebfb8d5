import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { afterStep } from "../domain/submission.ts";
import { saveConfirmation } from "../store/confirmations.ts";
import { advance, mayDo } from "./advance.ts";
import { getRecord, getSubmission } from "./get-submission.ts";
import type { Keys } from "./keys.ts";
import { readTexts, type SubmissionText } from "./read-record.ts";

/** Somebody has read a free text and found that it names nobody. */
export interface ConfirmTextCommand {
  readonly submissionId: string;
  /** Where the text stands: `learning.0`. */
  readonly path: string;
  /** SHA-256 of the text that was read, in hexadecimal. */
  readonly hash: string;
}

/** Confirms a free text as it was read; the first who does is kept. */
export async function confirmText(
  tx: Transaction,
  keys: Keys,
  { submissionId, path, hash }: ConfirmTextCommand,
): Promise<{ submissionId: string }> {
  const { file, submission } = await getSubmission(tx, submissionId);
  const texts = await readTexts(tx, submission, await getRecord(tx, keys, submission));
  const text = texts.find((each) => each.path === path);
  refuseIf([
    ...mayDo(tx, file, "TEXT_CONFIRMED"),
    ...(afterStep(submission.state, "RELEASE") === null
      ? [{ code: "NOT_OPEN_TO_RELEASE", path: ["submissionId"] }]
      : []),
    ...checkText(text, hash),
  ]);
  if (text?.confirmedBy) return { submissionId };
  await saveConfirmation(tx, { submissionId, path, textHash: hash });
  await advance(tx, file, { kind: "TEXT_CONFIRMED", facts: { submissionId, path, hash } });
  return { submissionId };
}

function checkText(text: SubmissionText | undefined, hash: string): RefusalReason[] {
  if (text === undefined) return [{ code: "NO_SUCH_TEXT", path: ["path"] }];
  return text.hash === hash ? [] : [{ code: "TEXT_CHANGED", path: ["hash"] }];
}
