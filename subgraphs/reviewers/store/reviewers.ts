import { randomUUID } from "node:crypto";
import { In } from "typeorm";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import { findErased } from "../../kit/retention/erased.ts";
import type { ReviewerToRegister } from "../domain/check-reviewer.ts";
import type { Reviewer, TrainingKind } from "../domain/reviewer.ts";
import { availableSql } from "./availability.ts";
import { reviewerNameTable, reviewerTable } from "./tables.ts";

/**
 * Saves a new reviewer.
 * @returns their id, or null where somebody is registered under this sign-in, whoever may see that registration
 */
export async function saveReviewer(tx: Transaction, reviewer: ReviewerToRegister): Promise<string | null> {
  const id = randomUUID();
  const { displayName, ...rest } = reviewer;
  const { raw } = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(reviewerTable)
    .values({
      ...rest,
      id,
      custodian: tx.caller.organisation ?? reviewer.employer,
      registeredAt: tx.now,
      registeredBy: tx.caller.subject,
      revision: 1,
    })
    .orIgnore()
    .returning("id")
    .execute();
  if (raw.length === 0) return null;
  await tx.manager.getRepository(reviewerNameTable).insert({ reviewerId: id, displayName });
  return id;
}

/**
 * Lets nobody else decide about this reviewer until the transaction ends, and counts the change.
 * @returns the reviewer, or null where there is none, or nobody knows their name any more since it was erased
 */
export async function takeReviewer(tx: Transaction, id: string): Promise<Reviewer | null> {
  await tx.manager.getRepository(reviewerTable).increment({ id }, "revision", 1);
  if ((await findErased(tx, "reviewer", [id])).size > 0) return null;
  return (await findReviewers(tx, [id])).get(id) ?? null;
}

/** Reviewers by id. */
export async function findReviewers(tx: Transaction, ids: readonly string[]): Promise<Map<string, Reviewer>> {
  const rows = await tx.manager.getRepository(reviewerTable).findBy({ id: In([...ids]) });
  const names = await tx.manager.getRepository(reviewerNameTable).findBy({ reviewerId: In([...ids]) });
  const nameOf = new Map(names.map(({ reviewerId, displayName }) => [reviewerId, displayName]));
  return new Map(
    rows.map(({ custodian, registeredBy, ...row }) => [
      row.id,
      { ...row, displayName: nameOf.get(row.id) || null },
    ]),
  );
}

/** The reviewer who signs in under this subject; null where there is none. */
export async function findReviewerBySubject(tx: Transaction, subject: string): Promise<Reviewer | null> {
  const row = await tx.manager.getRepository(reviewerTable).findOneBy({ subject });
  return row && ((await findReviewers(tx, [row.id])).get(row.id) ?? null);
}

/** Which reviewers a list shows. */
export interface ReviewerFilter {
  readonly employer?: string | null;
  readonly available?: boolean | null;
  readonly trainedFor?: TrainingKind | null;
}

/** One window of the reviewers whom a filter lets through, in the order of registration. */
export async function listReviewers(
  tx: Transaction,
  filter: ReviewerFilter,
  window: Window,
): Promise<Reviewer[]> {
  const available = availableSql(tx, 5);
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "reviewer.registered_at", cast: "timestamptz", id: "reviewer.id" },
    5 + available.parameters.length,
  );
  const rows = (await tx.manager.query(
    `select reviewer.id from reviewer
     where ($1::text is null or reviewer.employer = $1)
       and ($2::boolean is null or (${available.condition}) = $2)
       and ($3::text is null or exists (select from training where training.reviewer_id = reviewer.id
         and training.kind = $3 and $4::date between training.completed_on and training.expires_on))
       and ${condition} ${tail}`,
    [
      filter.employer ?? null,
      filter.available ?? null,
      filter.trainedFor ?? null,
      dayInEngland(tx.now),
      ...available.parameters,
      ...parameters,
    ],
  )) as { id: string }[];
  return findInOrder(tx, rows, findReviewers);
}
