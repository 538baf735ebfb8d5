import { objectivityChecklists } from "../../schema/codes/objectivity-checklist.ts";
import {
  ApproveReviewDocument,
  CloseCaseDocument,
  ConfirmTextDocument,
  ReleaseSubmissionDocument,
  ReturnReviewDocument,
} from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { done } from "./done.ts";
import { awaitCase, type Submission } from "./follow-case.ts";
import { keyed } from "./keyed.ts";

/** Returns a review to its reviewer. */
export async function returnReview(coordinator: Hub, caseId: string, reason: string): Promise<void> {
  const { returnReview } = await coordinator.send(ReturnReviewDocument, { input: keyed({ caseId, reason }) });
  done("Returning a review", returnReview);
}

/** What a second reader says who finds nothing. */
const checklist = Object.keys(objectivityChecklists.at(-1)!.items).map((item) => ({ item, holds: true }));

/** Approves a review. */
export async function approveReview(coordinator: Hub, caseId: string): Promise<void> {
  const answer = await coordinator.send(ApproveReviewDocument, {
    input: keyed({ caseId, checklist }, "approve"),
  });
  done("Approving a review", answer.approveReview);
}

/** Approves a review and waits until its submission is prepared. */
export async function approve(coordinator: Hub, caseId: string): Promise<Submission> {
  await approveReview(coordinator, caseId);
  return awaitCase(coordinator, caseId, "a submission is prepared", ({ submissions }) => submissions?.[0]);
}

/** Confirms each free text of a submission, releases it, and waits for the national programme's answer. */
export async function release(
  coordinator: Hub,
  caseId: string,
  submission: Submission,
  answer: "ACKNOWLEDGED" | "REJECTED",
): Promise<void> {
  const submissionId = submission.id!;
  for (const { path, hash } of submission.texts ?? []) {
    const input = keyed({ submissionId, path: path!, hash: hash! });
    const { confirmText } = await coordinator.send(ConfirmTextDocument, { input });
    done(`Confirming ${path}`, confirmText);
  }
  const input = keyed({ submissionId, contentHash: submission.contentHash! });
  const { releaseSubmission } = await coordinator.send(ReleaseSubmissionDocument, { input });
  done("Releasing a submission", releaseSubmission);
  await awaitCase(coordinator, caseId, "the national programme has answered", ({ submissions }) =>
    submissions?.find(({ id, state }) => id === submissionId && state === answer),
  );
}

/** Closes a case whose submission the national programme has taken. */
export async function closeCase(coordinator: Hub, caseId: string): Promise<void> {
  const { closeCase } = await coordinator.send(CloseCaseDocument, { input: keyed({ caseId }, "close") });
  done("Closing a case", closeCase);
}
