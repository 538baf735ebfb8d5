import { randomUUID } from "node:crypto";
import { In } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import { type ChildDeathReview, type CoreData, currentHandover } from "../domain/child-death-review.ts";
import type { Handover } from "../domain/handover.ts";
import {
  type ChildDeathReviewRow,
  childDeathReviewTable,
  coreDataTable,
  handoverTable,
} from "./child-death-tables.ts";
import { findPersonsOfReviews } from "./person-links.ts";
import { findScreenings } from "./screenings.ts";
import { teamOf } from "./team.ts";

/** A review by its team and source. */
export interface ReviewSource {
  readonly custodian: string;
  readonly system: string;
  readonly id: string;
}

/**
 * The review of a source, made where none is known that the team may know of; nobody else changes it or its handovers
 * until the transaction ends.
 */
export async function takeReview(tx: Transaction, source: ReviewSource): Promise<ChildDeathReview> {
  const named = [source.custodian, source.system, source.id];
  await tx.manager.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [JSON.stringify(named)]);
  const [known] = (await tx.manager.query(
    `select id from child_death_review
     where custodian = any ($1::text[]) and source_system = $2 and source_id = $3 and folded_into is null
     order by same_before limit 1 for update`,
    [teamOf(tx) ?? [source.custodian], source.system, source.id],
  )) as { id: string }[];
  const id = known?.id ?? (await saveReview(tx, source));
  return (await findReviews(tx, [id])).get(id)!;
}

async function saveReview(tx: Transaction, source: ReviewSource): Promise<string> {
  const id = randomUUID();
  await tx.manager.query(
    `insert into child_death_review (id, custodian, source_system, source_id, received_at, same_before)
     values ($1, $2, $3, $4, $5, hub.reviews_of_source($2, $3, $4))`,
    [id, source.custodian, source.system, source.id, tx.now],
  );
  return id;
}

/** The review of the same source and about the same child that came before a review; null where there is none. */
export async function findElder(tx: Transaction, reviewId: string): Promise<string | null> {
  const [elder] = (await tx.manager.query(
    `select elder.id from child_death_review review
     join child_death_review elder using (custodian, source_system, source_id)
     join person_link mine on mine.review_id = review.id and mine.valid_to is null
     join person_link theirs on theirs.review_id = elder.id and theirs.valid_to is null
     where review.id = $1 and review.folded_into is null and elder.folded_into is null
       and elder.same_before < review.same_before and theirs.person_id = mine.person_id
     order by elder.same_before limit 1`,
    [reviewId],
  )) as { id: string }[];
  return elder?.id ?? null;
}

/** Keeps that a review's versions went to an earlier one of its source, and takes its themes there. */
export async function saveFolded(tx: Transaction, reviewId: string, elderId: string): Promise<void> {
  await tx.manager.query(
    `update theme_flag set review_id = $2 where review_id = $1
       and withdrawn_at is null
       and theme not in (select theme from theme_flag where review_id = $2 and withdrawn_at is null)`,
    [reviewId, elderId],
  );
  await tx.manager.getRepository(childDeathReviewTable).update({ id: reviewId }, { foldedInto: elderId });
}

/** A review that the caller's team may see; nobody else changes it until the transaction ends. */
export async function lockReview(tx: Transaction, id: string): Promise<ChildDeathReview | null> {
  await tx.manager.query("select from child_death_review where id = $1 for update", [id]);
  return (await findReviews(tx, [id])).get(id) ?? null;
}

/** Keeps under which handover's id the index of people knows the child. */
export async function saveIndexedAs(tx: Transaction, reviewId: string, handoverId: string): Promise<void> {
  await tx.manager.getRepository(childDeathReviewTable).update({ id: reviewId }, { indexedAs: handoverId });
}

/** Finds reviews that the caller's team may see. */
export async function findReviews(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, ChildDeathReview>> {
  const team = teamOf(tx);
  const where = { id: In([...ids]), ...(team === null ? {} : { custodian: In([...team]) }) };
  const rows = await tx.manager.getRepository(childDeathReviewTable).findBy(where);
  return new Map((await withHandovers(tx, rows)).map((review) => [review.id, review]));
}

/** One window of the reviews of the caller's team, in the order in which they were first handed over. */
export async function listReviews(tx: Transaction, window: Window): Promise<ChildDeathReview[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "received_at", cast: "timestamptz", id: "id" },
    2,
  );
  const rows = (await tx.manager.query(
    `select id from child_death_review where ($1::text[] is null or custodian = any ($1)) and folded_into is null
       and ${condition} ${tail}`,
    [teamOf(tx), ...parameters],
  )) as { id: string }[];
  return findInOrder(tx, rows, findReviews);
}

async function withHandovers(
  tx: Transaction,
  rows: readonly ChildDeathReviewRow[],
): Promise<ChildDeathReview[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const handovers = groupedBy(
    await tx.manager
      .getRepository(handoverTable)
      .find({ where: { reviewId: In(ids) }, order: { version: "asc" } }),
    ({ reviewId }) => reviewId,
  );
  const cores = await findCoreData(tx, [...handovers.values()]);
  const persons = await findPersonsOfReviews(tx, ids);
  const screened = await findScreenings(tx, [...persons.values()]);
  return rows.map((row) => ({
    id: row.id,
    organisation: row.custodian,
    source: { system: row.sourceSystem, id: row.sourceId },
    receivedAt: row.receivedAt,
    indexedAs: row.indexedAs,
    handovers: handovers.get(row.id) ?? [],
    core: cores.get(row.id) ?? null,
    personId: persons.get(row.id) ?? null,
    screened: screened.get(persons.get(row.id) ?? "") ?? null,
  }));
}

/** Of the handovers that hold, by review. */
async function findCoreData(
  tx: Transaction,
  handoversOfReviews: readonly (readonly Handover[])[],
): Promise<Map<string, CoreData>> {
  const current = handoversOfReviews.flatMap((handovers) => currentHandover(handovers) ?? []);
  const rows = await tx.manager
    .getRepository(coreDataTable)
    .findBy({ handoverId: In(current.map(({ id }) => id)) });
  const reviewOf = new Map(current.map(({ id, reviewId }) => [id, reviewId]));
  return new Map(rows.map((row) => [reviewOf.get(row.handoverId)!, row]));
}
