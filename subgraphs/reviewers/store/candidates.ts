import { In, IsNull } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { KnownCandidate } from "../domain/rank-reviewers.ts";
import { findLeave } from "./leave.ts";
import { findInterests, findTraining } from "./records.ts";
import { findReviewers } from "./reviewers.ts";
import { appointmentTable, reviewerTable } from "./tables.ts";

/** Everything that decides whether these reviewers may be appointed. */
export async function findCandidates(
  tx: Transaction,
  reviewerIds: readonly string[],
): Promise<KnownCandidate[]> {
  const reviewers = await findReviewers(tx, reviewerIds);
  const training = await findTraining(tx, reviewerIds);
  const interests = await findInterests(tx, reviewerIds);
  const leave = await findLeave(tx, reviewerIds);
  const held = groupedBy(
    await tx.manager
      .getRepository(appointmentTable)
      .findBy({ reviewerId: In([...reviewerIds]), endedAt: IsNull() }),
    ({ reviewerId }) => reviewerId,
  );
  return [...reviewers.values()].map((reviewer) => ({
    reviewer,
    training: training.get(reviewer.id) ?? [],
    interests: (interests.get(reviewer.id) ?? []).filter(({ withdrawnAt }) => withdrawnAt === null),
    leave: leave.get(reviewer.id) ?? [],
    holds: (held.get(reviewer.id) ?? []).map(({ caseId }) => caseId),
  }));
}

/** Everybody who is registered as a reviewer. */
export async function findAllCandidates(tx: Transaction): Promise<KnownCandidate[]> {
  const rows = await tx.manager.getRepository(reviewerTable).find({ select: { id: true } });
  return findCandidates(
    tx,
    rows.map(({ id }) => id),
  );
}
