import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkNothingAside } from "../domain/check-complete.ts";
import { checkGranted } from "../domain/in-depth-review.ts";
import { type ChecklistAnswer, checkObjectivity } from "../domain/quality-reading.ts";
import { findEditsAside } from "../store/edits-aside.ts";
import { findInDepthReviews } from "../store/in-depth-reviews.ts";
import { saveReading } from "../store/quality-readings.ts";
import { advance, getCase, mayDo } from "./advance.ts";
import { assessReader } from "./assess-reader.ts";
import { checkNothingUnderWay } from "./nothing-under-way.ts";
import { grantedRequest } from "./open-in-depth-review.ts";
import { objectivityChecklistOn } from "./reference-data.ts";

/** A second reader's word that a review stands. */
export interface ApproveReviewCommand {
  readonly caseId: string;
  /** Each item of the objectivity checklist, and that it holds. */
  readonly checklist: readonly ChecklistAnswer[];
}

/** Approves a review, as somebody independent of it and of the care; its submission is then prepared. */
export async function approveReview(
  tx: Transaction,
  { caseId, checklist: answers }: ApproveReviewCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const { reasons, notices } = await assessReader(tx, caseId, "SECOND_READER");
  // Granted while the case waited, it was not opened, and nobody hands the review in again.
  const opened = (await findInDepthReviews(tx, [caseId])).get(caseId) ?? null;
  const { version: checklist, items } = objectivityChecklistOn(dayInEngland(tx.now));
  refuseIf([
    ...mayDo(tx, file, "REVIEW_APPROVED"),
    ...(await checkNothingUnderWay(tx, caseId)),
    ...reasons,
    ...checkObjectivity(answers, Object.keys(items)),
    ...checkGranted(opened, (await grantedRequest(tx, caseId)) !== null),
    ...checkNothingAside((await findEditsAside(tx, [caseId])).get(caseId)?.length ?? 0),
  ]);
  const { reviewRevision } = file.standing;
  const reading = { caseId, reviewRevision, checklist, answers, reasons: [], words: null };
  await saveReading(tx, { ...reading, outcome: "APPROVED" });
  await advance(tx, file, { kind: "REVIEW_APPROVED", facts: { reviewRevision, notices, checklist } });
  await record(tx, "case.approved", { caseId });
  await record(tx, "themes.approved", { caseId });
  return { caseId };
}
