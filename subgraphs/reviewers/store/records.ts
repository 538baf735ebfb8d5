import { randomUUID } from "node:crypto";
import { In, IsNull } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { DeclaredInterest, Training } from "../domain/reviewer.ts";
import { interestTable, interestWordsTable, trainingTable } from "./tables.ts";

/** Saves a training that a reviewer has completed. */
export async function saveTraining(
  tx: Transaction,
  reviewerId: string,
  training: Omit<Training, "id">,
): Promise<void> {
  await tx.manager.getRepository(trainingTable).insert({
    ...training,
    id: randomUUID(),
    reviewerId,
    recordedAt: tx.now,
    recordedBy: tx.caller.subject,
  });
}

/** The training of reviewers, earliest first. */
export async function findTraining(
  tx: Transaction,
  reviewerIds: readonly string[],
): Promise<Map<string, Training[]>> {
  const rows = await tx.manager.getRepository(trainingTable).find({
    where: { reviewerId: In([...reviewerIds]) },
    order: { completedOn: "ASC", id: "ASC" },
  });
  return groupedBy(rows, ({ reviewerId }) => reviewerId);
}

/** Saves an interest that a reviewer has declared. */
export async function saveInterest(
  tx: Transaction,
  reviewerId: string,
  { words, ...interest }: Omit<DeclaredInterest, "id" | "withdrawnAt" | "withdrawnBecause">,
): Promise<void> {
  const id = randomUUID();
  await tx.manager.getRepository(interestTable).insert({
    ...{ ...interest, id, reviewerId, declaredAt: tx.now, declaredBy: tx.caller.subject },
    ...{ withdrawnAt: null, withdrawnBy: null, withdrawnBecause: null },
  });
  if (words) await tx.manager.getRepository(interestWordsTable).insert({ interestId: id, words });
}

/** Notes that an interest was declared by mistake, and why. @returns whether it stood */
export async function saveInterestWithdrawn(
  tx: Transaction,
  reviewerId: string,
  id: string,
  reason: string,
): Promise<boolean> {
  const { affected } = await tx.manager
    .getRepository(interestTable)
    .update(
      { id, reviewerId, withdrawnAt: IsNull() },
      { withdrawnAt: tx.now, withdrawnBy: tx.caller.subject, withdrawnBecause: reason },
    );
  return affected === 1;
}

/** The declared interests of reviewers, withdrawn or not, earliest first. */
export async function findInterests(
  tx: Transaction,
  reviewerIds: readonly string[],
): Promise<Map<string, DeclaredInterest[]>> {
  const rows = await tx.manager.getRepository(interestTable).find({
    where: { reviewerId: In([...reviewerIds]) },
    order: { from: "ASC", id: "ASC" },
  });
  const said = await tx.manager
    .getRepository(interestWordsTable)
    .findBy({ interestId: In(rows.map(({ id }) => id)) });
  const wordsOf = new Map(said.map(({ interestId, words }) => [interestId, words]));
  const interests = rows.map((row) => ({ ...row, words: wordsOf.get(row.id) ?? null }));
  return groupedBy(interests, ({ reviewerId }) => reviewerId);
}
