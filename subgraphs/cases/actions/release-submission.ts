import { canonicalRecord } from "../../../workers/submission/canonical.ts";
import { checkDisclosure } from "../../../workers/submission/disclosure.ts";
import { quasiIdentifiersOf, smallestAlike } from "../../../workers/submission/ledger.ts";
import type { PublishedRecord } from "../../../workers/submission/types.ts";
import type { Transaction } from "../../kit/database.ts";
import { record as recordEvent } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { isSealed } from "../../kit/seal/store.ts";
import { checkRelease } from "../domain/check-release.ts";
import { factRevisions } from "../domain/preparation.ts";
import { findLedger, findWholeLedger, lockReleases, saveRelease } from "../store/submissions.ts";
import { advance, mayDo } from "./advance.ts";
import { getRecord, getSubmission } from "./get-submission.ts";
import type { Keys } from "./keys.ts";
import { markStale } from "./mark-stale.ts";
import { readTexts } from "./read-record.ts";
import { disclosureRuleAt, submissionLegalBasisAt } from "./reference-data.ts";

/** A named person's word that a record may go out as it was shown. */
export interface ReleaseSubmissionCommand {
  readonly submissionId: string;
  /** SHA-256 of the record that was shown, in hexadecimal. */
  readonly contentHash: string;
}

/**
 * Releases a version to the national programme: just these bytes, with every free text confirmed, on facts that
 * still hold. It is checked once more against all that was released meanwhile; where it might now tell whose it
 * is, it goes stale and is prepared again.
 */
export async function releaseSubmission(
  tx: Transaction,
  keys: Keys,
  command: ReleaseSubmissionCommand,
): Promise<{ submissionId: string }> {
  const { submissionId, contentHash } = command;
  const { file, submission } = await getSubmission(tx, submissionId);
  const record = await getRecord(tx, keys, submission);
  const texts = await readTexts(tx, submission, record);
  const legalBasis = submissionLegalBasisAt(tx.now);
  const gate = {
    texts: texts.map(({ path, confirmedBy }) => ({ path, confirmed: confirmedBy !== null })),
    now: factRevisions(file.standing),
    optedOut: file.standing.optedOutOn !== null,
    sealed: await isSealed(tx, file.personId),
    legalBasis,
  };
  refuseIf([...mayDo(tx, file, "SUBMISSION_RELEASED"), ...checkRelease(submission, { contentHash }, gate)]);
  await lockReleases(tx);
  if (!(await isGuarded(tx, file.id, record, contentHash))) {
    await markStale(tx, file, ["disclosure"]);
    throw new Refused([{ code: "STALE_DISCLOSURE", path: ["submissionId"] }], { workStands: true });
  }
  await saveRelease(tx, submissionId, quasiIdentifiersOf(record));
  // Of how many reviews any record of the whole ledger may be, now that this one is among them.
  const smallestK = smallestAlike(await findWholeLedger(tx));
  const facts = { submissionId, contentHash, legalBasis, smallestK };
  await advance(tx, file, { kind: "SUBMISSION_RELEASED", facts });
  await recordEvent(tx, "submission.released", { submissionId });
  return { submissionId };
}

/** Does the disclosure check leave the record as it is, byte for byte? */
async function isGuarded(
  tx: Transaction,
  caseId: string,
  record: PublishedRecord,
  contentHash: string,
): Promise<boolean> {
  const checked = checkDisclosure(record, await findLedger(tx, caseId), disclosureRuleAt(tx.now));
  return canonicalRecord(checked.record).contentHash === contentHash;
}
