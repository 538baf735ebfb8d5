import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { CaseRefusal } from "./refusals.ts";
import { afterStep, type FactRevision, revisionsHold, type Submission } from "./submission.ts";

/** A free text with the hash of its bytes, and whether a named person has confirmed just these. */
export interface TextToConfirm {
  readonly path: string;
  readonly confirmed: boolean;
}

/**
 * May a version be released as it was shown?
 * Source: the report, section 3.5: what is shared is anonymised; a person answers for it.
 * @param now the revisions of this owner's facts as they stand
 */
export function checkRelease(
  submission: Submission,
  release: { readonly contentHash: string },
  texts: readonly TextToConfirm[],
  now: readonly FactRevision[],
): RefusalReason<CaseRefusal | "STALE">[] {
  if (afterStep(submission.state, "RELEASE") === null) {
    return [{ code: "NOT_OPEN_TO_RELEASE", path: ["submissionId"] }];
  }
  return [
    ...(submission.contentHash === release.contentHash
      ? []
      : [{ code: "CONTENT_CHANGED" as const, path: ["contentHash"] }]),
    ...(revisionsHold(submission.revisions, now) ? [] : [{ code: "STALE" as const, path: ["submissionId"] }]),
    ...texts
      .filter(({ confirmed }) => !confirmed)
      .map(({ path }) => ({ code: "TEXT_NOT_CONFIRMED" as const, path: ["texts", path] })),
  ];
}
