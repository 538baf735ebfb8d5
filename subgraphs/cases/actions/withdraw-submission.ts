import { createHash, randomUUID } from "node:crypto";
import { canonicalWithdrawal } from "../../../workers/submission/canonical.ts";
import type { Transaction } from "../../kit/database.ts";
import { record as recordEvent } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { seal } from "../../kit/sealed.ts";
import { afterStep, mayBeHeld } from "../domain/submission.ts";
import type { CaseFile } from "../store/cases.ts";
import { withdrawReports } from "../store/library.ts";
import {
  findSubmissionsOfCases,
  saveRelease,
  saveSubmission,
  saveSubmissionState,
} from "../store/submissions.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, getCase, mayDo } from "./advance.ts";
import type { Keys } from "./keys.ts";
import { pseudonymOfCase } from "./pseudonym-of-case.ts";
import { tellAppointmentEnded } from "./tell-appointment-ended.ts";

/** A named person has the national programme forget what it holds of a case. */
export interface WithdrawSubmissionCommand {
  readonly caseId: string;
  readonly reason: string;
}

/** Withdraws what the national programme holds of a case; one whose review is done is closed by it. */
export async function withdrawSubmission(
  tx: Transaction,
  keys: Keys,
  { caseId, reason }: WithdrawSubmissionCommand,
): Promise<{ submissionId: string }> {
  const file = await getCase(tx, caseId);
  const versions = (await findSubmissionsOfCases(tx, [caseId])).get(caseId) ?? [];
  refuseIf([
    ...mayDo(tx, file, "SUBMISSION_WITHDRAWN"),
    ...checkReason(reason),
    ...(mayBeHeld(versions) ? [] : [{ code: "NOTHING_HELD" as const, path: ["caseId"] }]),
  ]);
  return { submissionId: await withdraw(tx, keys, file, reason) };
}

/**
 * Withdraws a case's submission. What waits for release is taken back, what is on its way is called back, and nobody
 * finds the review in the library from now on, whenever the national programme answers.
 */
export async function withdraw(tx: Transaction, keys: Keys, file: CaseFile, reason: string): Promise<string> {
  const versions = (await findSubmissionsOfCases(tx, [file.id])).get(file.id) ?? [];
  for (const each of versions) {
    const state = afterStep(each.state, "WITHDRAW") ?? afterStep(each.state, "GO_STALE");
    if (state !== null) await saveSubmissionState(tx, each.id, { state, staleFacts: ["withdrawn"] });
  }
  const version = (versions.at(-1)?.version ?? 0) + 1;
  const pseudonym = pseudonymOfCase(file.id, versions.at(-1), keys);
  const bytes = canonicalWithdrawal(pseudonym, version);
  const contentHash = createHash("sha256").update(bytes).digest("hex");
  const content = Buffer.from(bytes);
  const submissionId = randomUUID();
  await saveSubmission(tx, {
    id: submissionId,
    caseId: file.id,
    kind: "WITHDRAWAL",
    version,
    documentId: await seal(tx, keys.master, { mediaType: "application/json", content }),
    contentHash,
    revisions: [],
    withheld: [],
    disclosure: null,
    removals: [],
    pseudonym,
    restrictions: [],
  });
  await saveRelease(tx, submissionId, null);
  const words = await sealWords(tx, keys.master, reason);
  const after = await advance(tx, file, { kind: "SUBMISSION_WITHDRAWN", facts: { submissionId, words } });
  if (after.standing.stage !== file.standing.stage) await tellAppointmentEnded(tx, file, "case.closed");
  await withdrawReports(tx, { caseId: file.id });
  await recordEvent(tx, "submission.released", { submissionId });
  return submissionId;
}
