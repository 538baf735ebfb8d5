import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { CaseRefusal } from "./refusals.ts";
import { afterStep, type FactRevision, revisionsHold, type Submission } from "./submission.ts";

/** A free text with the hash of its bytes, and whether a named person has confirmed just these. */
export interface TextToConfirm {
  readonly path: string;
  readonly confirmed: boolean;
}

/** What is known at the gate beside the version itself. */
export interface Gate {
  readonly texts: readonly TextToConfirm[];
  /** The revisions of this owner's facts as they stand. */
  readonly now: readonly FactRevision[];
  readonly optedOut: boolean;
  /** Is the person's record sealed? */
  readonly sealed: boolean;
  /** The law by which records are passed on today; null where there is none. */
  readonly legalBasis: string | null;
}

/**
 * May a version be released as it was shown?
 * Source: the report, section 3.5: what is shared is anonymised; a person answers for it. Caldicott principle 6:
 * comply with the law.
 */
export function checkRelease(
  submission: Submission,
  release: { readonly contentHash: string },
  { texts, now, optedOut, sealed, legalBasis }: Gate,
): RefusalReason<CaseRefusal | "STALE">[] {
  if (afterStep(submission.state, "RELEASE") === null) {
    return [{ code: "NOT_OPEN_TO_RELEASE", path: ["submissionId"] }];
  }
  const reasons: RefusalReason<CaseRefusal | "STALE">[] = [];
  const refuse = (code: CaseRefusal | "STALE", ...path: string[]) => reasons.push({ code, path });
  if (submission.contentHash !== release.contentHash) refuse("CONTENT_CHANGED", "contentHash");
  if (!revisionsHold(submission.revisions, now)) refuse("STALE", "submissionId");
  if (optedOut) refuse("OPTED_OUT", "submissionId");
  if (sealed) refuse("SEALED", "submissionId");
  if (legalBasis === null) refuse("NO_LEGAL_BASIS", "submissionId");
  if (submission.restrictions.length > 0) refuse("DISCLOSURE_RESTRICTED", "submissionId");
  for (const { path, confirmed } of texts) {
    if (!confirmed) refuse("TEXT_NOT_CONFIRMED", "texts", path);
  }
  return reasons;
}
