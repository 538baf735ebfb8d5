/** A group of people with the ages at which they surely died. */
export interface AgedGroup {
  readonly dimension: string;
  readonly value: string;
  readonly ages: readonly number[];
}

/**
 * The median age of each group in whole years, but none of a few people.
 * Source: NHS Digital, disclosure control of hospital episode statistics, September 2018: no median of 1 to 7 people.
 * @param suppressUpTo so many people are a few
 */
export function mediansOf(
  groups: readonly AgedGroup[],
  suppressUpTo: number,
): { readonly dimension: string; readonly value: string; readonly years: number }[] {
  return groups.flatMap(({ dimension, value, ages }) =>
    ages.length > suppressUpTo ? [{ dimension, value, years: Math.floor(median(ages)) }] : [],
  );
}

function median(ages: readonly number[]): number {
  const sorted = ages.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle]!;
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
}
