import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { checkReviewer, type ReviewerToRegister } from "../domain/check-reviewer.ts";
import { findOrganisationsByCode } from "../store/organisations.ts";
import { findReviewerBySubject, saveReviewer } from "../store/reviewers.ts";

/** Registers somebody as a reviewer. They may be appointed once their training is recorded. */
export async function registerReviewer(
  tx: Transaction,
  command: ReviewerToRegister,
): Promise<{ reviewerId: string }> {
  const reviewer = {
    subject: command.subject.trim(),
    displayName: command.displayName.trim(),
    employer: command.employer,
    team: command.team?.trim() || null,
    manager: command.manager?.trim() || null,
    caseloadLimit: command.caseloadLimit,
  };
  const employers = await findOrganisationsByCode(tx, [reviewer.employer]);
  const namesake = await findReviewerBySubject(tx, reviewer.subject);
  refuseIf(checkReviewer(reviewer, { employer: employers.size > 0, subject: namesake !== null }));
  const reviewerId = await saveReviewer(tx, reviewer);
  if (reviewerId === null) throw new Refused([{ code: "ALREADY_REGISTERED", path: ["subject"] }]);
  await record(tx, "reviewer.changed", { reviewerId });
  return { reviewerId };
}
