import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { currentHandover } from "../domain/child-death-review.ts";
import { afterHandoverStep } from "../domain/handover.ts";
import { lockReview } from "../store/child-death-reviews.ts";
import { changeHandover, findHandovers } from "../store/handovers.ts";
import { lockInvestigation } from "../store/investigations.ts";
import { saveAboutPerson } from "../store/person-links.ts";
import { noteChanges } from "../store/team-changes.ts";
import { foldReview } from "./fold-review.ts";

/** Whom handovers and investigations were found to be about. */
export interface LinkPersonCommand {
  readonly personId: string;
  /** Any version of a handover stands for its whole review. */
  readonly handoverIds: readonly string[];
  readonly investigationIds: readonly string[];
}

/**
 * Links handovers and investigations with the person they are about, after a match or after a split. Rows are
 * locked in order, so that two jobs never wait for each other.
 */
export async function linkPerson(
  tx: Transaction,
  { personId, handoverIds, investigationIds }: LinkPersonCommand,
): Promise<{ personId: string }> {
  const handovers = await findHandovers(tx, handoverIds);
  refuseIf(missing(handoverIds, handovers, "NO_SUCH_HANDOVER", "handoverIds"));
  const matched: { organisation: string; subjectId: string }[] = [];
  const reviewIds = new Set([...handovers.values()].map(({ reviewId }) => reviewId));
  for (const reviewId of [...reviewIds].sort()) {
    const review = await lockReview(tx, reviewId);
    const current = currentHandover(review?.handovers ?? []);
    const state = current && afterHandoverStep(current.state, "LINK");
    if (current && state) await changeHandover(tx, current.id, { state });
    const isNews = await saveAboutPerson(tx, { reviewId }, personId);
    if (review && isNews) matched.push({ organisation: review.organisation, subjectId: reviewId });
    await foldReview(tx, reviewId);
  }
  const investigations = new Set<string>();
  for (const id of [...investigationIds].sort()) {
    if (!(await lockInvestigation(tx, id))) continue;
    investigations.add(id);
    await saveAboutPerson(tx, { investigationId: id }, personId);
  }
  refuseIf(missing(investigationIds, investigations, "NO_SUCH_INVESTIGATION", "investigationIds"));
  await noteChanges(
    tx,
    matched.map((review) => ({ ...review, kind: "HANDOVER_MATCHED" as const })),
  );
  return { personId };
}

function missing(
  ids: readonly string[],
  found: { has(id: string): boolean },
  code: "NO_SUCH_HANDOVER" | "NO_SUCH_INVESTIGATION",
  field: string,
) {
  return ids.flatMap((id, index) => (found.has(id) ? [] : [{ code, path: [field, String(index)] }]));
}
