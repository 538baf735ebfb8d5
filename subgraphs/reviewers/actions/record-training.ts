import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { checkTraining } from "../domain/check-training.ts";
import type { Training } from "../domain/reviewer.ts";
import { saveTraining } from "../store/records.ts";
import { takeReviewer } from "../store/reviewers.ts";

/** A training that a reviewer has completed. */
export interface RecordTrainingCommand extends Omit<Training, "id"> {
  readonly reviewerId: string;
}

/** Records a training; a renewal is a further record. */
export async function recordTraining(
  tx: Transaction,
  { reviewerId, kind, completedOn, expiresOn }: RecordTrainingCommand,
): Promise<{ reviewerId: string }> {
  const reviewer = await takeReviewer(tx, reviewerId);
  if (!reviewer) throw new Refused([{ code: "NO_SUCH_REVIEWER", path: ["reviewerId"] }]);
  refuseIf(checkTraining({ completedOn, expiresOn }, dayInEngland(tx.now)));
  await saveTraining(tx, reviewerId, { kind, completedOn, expiresOn });
  await record(tx, "reviewer.changed", { reviewerId });
  return { reviewerId };
}
