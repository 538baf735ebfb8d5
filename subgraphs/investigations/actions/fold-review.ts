import type { Transaction } from "../../kit/database.ts";
import { afterHandoverStep, type Handover } from "../domain/handover.ts";
import { placeOf } from "../domain/place-of-version.ts";
import { findElder, lockReview, saveFolded } from "../store/child-death-reviews.ts";
import { changeHandover } from "../store/handovers.ts";

/**
 * Gives the versions of a locked review to the earlier one of its source and child, where there is one: a team that
 * may not know of the earlier one has handed over a version, and was answered as for a child of whom nothing is known.
 * A version that came to the earlier one as well stays where it is, superseded.
 */
export async function foldReview(tx: Transaction, reviewId: string): Promise<void> {
  const elderId = await findElder(tx, reviewId);
  if (elderId === null) return;
  const elder = await lockReview(tx, elderId);
  const review = await lockReview(tx, reviewId);
  if (!elder || !review) return;
  let standing = elder.handovers;
  for (const version of review.handovers) {
    if (standing.some((other) => other.version === version.version)) {
      const state = afterHandoverStep(version.state, "SUPERSEDE");
      if (state) await changeHandover(tx, version.id, { state });
      continue;
    }
    standing = await move(tx, version, standing, elderId);
  }
  await saveFolded(tx, reviewId, elderId);
}

async function move(
  tx: Transaction,
  version: Handover,
  others: readonly Handover[],
  elderId: string,
): Promise<readonly Handover[]> {
  const readable = version.state !== "QUARANTINED";
  const { state, superseded } = placeOf(version, others, { readable, personKnown: true });
  for (const { id } of superseded) await changeHandover(tx, id, { state: "SUPERSEDED" });
  await changeHandover(tx, version.id, { state, reviewId: elderId });
  const gone = new Set(superseded.map(({ id }) => id));
  return [
    ...others.map((other) => (gone.has(other.id) ? { ...other, state: "SUPERSEDED" as const } : other)),
    { ...version, state, reviewId: elderId },
  ];
}
