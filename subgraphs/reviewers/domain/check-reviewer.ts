import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { ReviewersRefusal } from "./refusals.ts";
import type { Reviewer } from "./reviewer.ts";

/** What is to be registered of a reviewer. */
export interface ReviewerToRegister
  extends Pick<Reviewer, "subject" | "employer" | "team" | "manager" | "caseloadLimit"> {
  readonly displayName: string;
}

/** May somebody be registered as a reviewer like this? */
export function checkReviewer(
  reviewer: ReviewerToRegister,
  known: { readonly employer: boolean; readonly subject: boolean },
): RefusalReason<ReviewersRefusal>[] {
  const reasons: RefusalReason<ReviewersRefusal>[] = [];
  if (reviewer.subject.trim() === "") reasons.push({ code: "SUBJECT_MISSING", path: ["subject"] });
  if (known.subject) reasons.push({ code: "ALREADY_REGISTERED", path: ["subject"] });
  if (reviewer.displayName.trim() === "") reasons.push({ code: "NAME_MISSING", path: ["displayName"] });
  if (!known.employer) reasons.push({ code: "NO_SUCH_ORGANISATION", path: ["employer"] });
  if (reviewer.caseloadLimit < 1) {
    reasons.push({ code: "CASELOAD_LIMIT_TOO_SMALL", path: ["caseloadLimit"] });
  }
  return reasons;
}
