import type { Transaction } from "../../kit/database.ts";

/** The median age at death of a group; of all where it has no dimension. */
export interface ReleasedMedian {
  readonly dimension: string;
  readonly value: string;
  /** In completed years. */
  readonly years: number;
}

/** Saves the medians of a release. */
export async function saveMedians(
  tx: Transaction,
  releaseId: string,
  medians: readonly ReleasedMedian[],
): Promise<void> {
  for (const { dimension, value, years } of medians) {
    await tx.manager.query(
      "insert into released_median (release_id, dimension, value, years) values ($1, $2, $3, $4)",
      [releaseId, dimension, value, years],
    );
  }
}

/** The medians of a release. */
export async function findMedians(tx: Transaction, releaseId: string): Promise<ReleasedMedian[]> {
  return (await tx.manager.query(
    "select dimension, value, years from released_median where release_id = $1 order by dimension, value",
    [releaseId],
  )) as ReleasedMedian[];
}

/** Are there medians of a measure over any of these quarters already? */
export async function hasMediansOver(
  tx: Transaction,
  measure: string,
  { first, last }: { readonly first: string; readonly last: string },
): Promise<boolean> {
  const rows = (await tx.manager.query(
    `select from figures_release r where r.measure = $1 and r.first_quarter <= $3 and r.last_quarter >= $2
       and exists (select from released_median m where m.release_id = r.id) limit 1`,
    [measure, first, last],
  )) as unknown[];
  return rows.length > 0;
}
