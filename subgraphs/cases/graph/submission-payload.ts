import type { Outcome } from "../../kit/request.ts";
import type { CasesContext } from "../context.ts";
import { type SubmissionPayload, showSubmission } from "./submission-type.ts";

/** The payload of an act on a submission. @param known the version, for a second delivery that does nothing */
export async function submissionPayload(
  { done, refusals }: Outcome<{ submissionId: string }>,
  { request }: CasesContext,
  known: string | null = null,
): Promise<SubmissionPayload> {
  const id = done?.submissionId ?? (refusals.length === 0 ? known : null);
  const found = id === null ? null : await request.loaders.submissions.load(id);
  return { submission: found && showSubmission(found), refusals };
}
