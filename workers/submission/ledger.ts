import { overlap } from "./death-period.ts";
import type { QuasiIdentifiers } from "./types.ts";

/**
 * What the ledger knows of one review's records: the one that the national programme holds, and what may have taken
 * its place. `count` reviews of which both are the same stand as one entry.
 */
export interface LedgerEntry {
  readonly held: QuasiIdentifiers | null;
  /**
   * Later versions that are on their way, or were called back on it, so that nobody knows whether they have arrived;
   * null stands for a withdrawal, by which the programme forgets the record.
   */
  readonly mayBeHeld: readonly (QuasiIdentifiers | null)[];
  readonly count: number;
}

/** The ledger as it is when a record of one review is looked at. */
export interface Ledger {
  /** Of all other reviews. */
  readonly others: readonly LedgerEntry[];
  /** Of this review; null where the national programme knows nothing of it. */
  readonly own: LedgerEntry | null;
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
 * Does a review hide a record? Only what the national programme holds can hide one; where something else may have
 * taken its place, each must, since nobody knows which of them is there.
 */
export function hiding(record: QuasiIdentifiers, { held, mayBeHeld }: LedgerEntry): boolean {
  return [held, ...mayBeHeld].every((each) => each !== null && mayBeTheSame(record, each));
}

/** Of how many reviews a record may be, its own counted. */
export function countAlike(record: QuasiIdentifiers, others: readonly LedgerEntry[]): number {
  return others.reduce((sum, other) => sum + (hiding(record, other) ? other.count : 0), 1);
}

/** What somebody can see, or may see now or soon, of an entry. */
export function told({ held, mayBeHeld }: LedgerEntry): QuasiIdentifiers[] {
  return [held, ...mayBeHeld].filter((each) => each !== null);
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
