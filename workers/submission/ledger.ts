import { overlap } from "./death-period.ts";
import type { QuasiIdentifiers } from "./types.ts";

/**
 * What the ledger knows of one review's records: the one that the national programme holds, and a later one on its
 * way to it. `count` reviews of which both are the same stand as one entry.
 */
export interface LedgerEntry {
  readonly held: QuasiIdentifiers | null;
  readonly inFlight: QuasiIdentifiers | null;
  readonly count: number;
}

/** The ledger as it is when a record of one review is looked at. */
export interface Ledger {
  /** Of all other reviews. */
  readonly others: readonly LedgerEntry[];
  /** What the national programme holds of this review. */
  readonly own: QuasiIdentifiers | null;
}

/** Of a record, the fields by which somebody who knows the person could tell it. */
export function quasiIdentifiersOf(record: QuasiIdentifiers): QuasiIdentifiers {
  const { ageAtDeath, ageBand, sex, ethnicGroup, deathPeriod, area } = record;
  return { ageAtDeath, ageBand, sex, ethnicGroup, deathPeriod, area };
}

/** May two records be the same person's? What one of them withholds may be anything. */
export function mayBeTheSame(a: QuasiIdentifiers, b: QuasiIdentifiers): boolean {
  return (
    fits(a.ageAtDeath, b.ageAtDeath) &&
    fits(a.ageBand, b.ageBand) &&
    fits(a.sex, b.sex) &&
    fits(a.ethnicGroup, b.ethnicGroup) &&
    fits(a.area, b.area) &&
    (a.deathPeriod === null || b.deathPeriod === null || overlap(a.deathPeriod, b.deathPeriod))
  );
}

function fits(a: string | number | null, b: string | number | null): boolean {
  return a === null || b === null || a === b;
}

/**
 * How many other reviews hide a record. Only what the national programme holds can hide one; where an amendment is
 * on its way, both versions must, since nobody knows when it arrives.
 */
export function hiding(record: QuasiIdentifiers, { held, inFlight }: LedgerEntry): boolean {
  return held !== null && mayBeTheSame(record, held) && (inFlight === null || mayBeTheSame(record, inFlight));
}

/** Of how many reviews a record may be, its own counted. */
export function countAlike(record: QuasiIdentifiers, others: readonly LedgerEntry[]): number {
  return others.reduce((sum, other) => sum + (hiding(record, other) ? other.count : 0), 1);
}

/** What somebody can see, or will soon see, of an entry. */
export function told({ held, inFlight }: LedgerEntry): QuasiIdentifiers[] {
  return [held, inFlight].filter((each) => each !== null);
}

/** Is nothing told by which a record could be told? Then it hides among all. */
export function tellsNothing(record: QuasiIdentifiers): boolean {
  return Object.values(record).every((value) => value === null);
}

/** Of how many reviews a record of an entry may be, where the entry is one of the entries. */
export function countAlikeAmong(
  record: QuasiIdentifiers,
  entry: LedgerEntry,
  entries: readonly LedgerEntry[],
): number {
  return countAlike(record, entries) - (hiding(record, entry) ? 1 : 0);
}

/** For each entry, the smallest number of reviews of which a record of it may be; null for one that tells nothing. */
export function alikeOfEach(entries: readonly LedgerEntry[]): (number | null)[] {
  return entries.map((entry) => {
    const telling = told(entry).filter((record) => !tellsNothing(record));
    if (telling.length === 0) return null;
    return Math.min(...telling.map((record) => countAlikeAmong(record, entry, entries)));
  });
}

/** The smallest number of reviews of which a record of the ledger may be; null where none tells anything. */
export function smallestAlike(entries: readonly LedgerEntry[]): number | null {
  const counts = alikeOfEach(entries).filter((count) => count !== null);
  return counts.length === 0 ? null : Math.min(...counts);
}
