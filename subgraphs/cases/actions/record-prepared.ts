import { randomUUID } from "node:crypto";
import { canonicalRecord } from "../../../workers/submission/canonical.ts";
import { checkDisclosure } from "../../../workers/submission/disclosure.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { seal } from "../../kit/sealed.ts";
import { awaitsPreparation, factRevisions } from "../domain/preparation.ts";
import { type FactRevision, revisionsHold, type TextRemoval } from "../domain/submission.ts";
import { findLatest, findLedger, saveSubmission } from "../store/submissions.ts";
import { advance, getCase } from "./advance.ts";
import type { Keys } from "./keys.ts";
import { pseudonymOfCase } from "./pseudonym-of-case.ts";
import { understandRecord } from "./read-record.ts";
import { disclosureRuleAt } from "./reference-data.ts";

/** A record as the job made it out of what it read. */
export interface RecordPreparedCommand {
  readonly caseId: string;
  /** The record's canonical JSON. */
  readonly record: string;
  /** SHA-256 of these bytes, in hexadecimal. */
  readonly contentHash: string;
  /** Of every fact that was used. */
  readonly revisions: readonly FactRevision[];
  readonly withheld: readonly string[];
  /** What was taken out of the free texts. */
  readonly removals: readonly TextRemoval[];
  /** The open investigations that restrict disclosure. */
  readonly restrictions: readonly string[];
}

/**
 * Keeps a prepared record as the next version, if the facts still stand as they were read; what might tell whose it
 * is gives way first. The ledger never leaves its owner.
 */
export async function recordPrepared(
  tx: Transaction,
  keys: Keys,
  command: RecordPreparedCommand,
): Promise<{ caseId: string; submissionId: string }> {
  const { caseId, revisions, withheld, removals, restrictions } = command;
  const file = await getCase(tx, caseId);
  const latest = await findLatest(tx, caseId);
  const version = (latest?.version ?? 0) + 1;
  const record = understandRecord(command.record);
  if (record === null) throw new Refused([{ code: "RECORD_NOT_UNDERSTOOD", path: ["record"] }]);
  const canonical = canonicalRecord(record);
  const isCanonical = Buffer.from(command.record).equals(canonical.bytes);
  refuseIf(
    isCanonical && canonical.contentHash === command.contentHash
      ? []
      : [{ code: "HASH_DOES_NOT_FIT", path: ["contentHash"] }],
  );
  const rule = disclosureRuleAt(tx.now);
  const checked = checkDisclosure(record, await findLedger(tx, caseId), rule);
  const { bytes, contentHash } = canonicalRecord(checked.record);
  if (latest?.state === "PREPARED" && latest.contentHash === contentHash) {
    return { caseId, submissionId: latest.id };
  }
  const stands =
    awaitsPreparation(file.standing.stage, latest?.state) &&
    revisionsHold(revisions, factRevisions(file.standing)) &&
    record.pseudonym === pseudonymOfCase(caseId, latest, keys) &&
    record.submissionVersion === version;
  refuseIf(stands ? [] : [{ code: "STALE", path: ["revisions"] }]);
  const submissionId = randomUUID();
  const documentId = await seal(tx, keys.master, {
    mediaType: "application/json",
    content: Buffer.from(bytes),
  });
  await saveSubmission(tx, {
    id: submissionId,
    caseId,
    kind: "RECORD",
    version,
    documentId,
    contentHash,
    revisions,
    withheld,
    disclosure: {
      rule: rule.version,
      steps: checked.record.disclosure.steps,
      reason: checked.reason,
      alike: checked.alike,
    },
    removals,
    pseudonym: record.pseudonym,
    restrictions,
  });
  await advance(tx, file, { kind: "SUBMISSION_PREPARED", facts: { submissionId } });
  return { caseId, submissionId };
}
