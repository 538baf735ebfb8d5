import type { Transaction } from "../../kit/database.ts";
import type { KnownReviewer } from "../domain/known-reviewer.ts";
import { saveKnownReviewer } from "../store/known-reviewers.ts";

/** Keeps what the reviewers' owner has told of somebody; by it is decided who may decide on a review. */
export async function recordReviewer(tx: Transaction, known: KnownReviewer): Promise<{ reviewerId: string }> {
  await saveKnownReviewer(tx, known);
  return { reviewerId: known.reviewerId };
}
