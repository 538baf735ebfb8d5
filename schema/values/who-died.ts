import { firstPossibleDay, lastPossibleDay, type PartialDate } from "./partial-date.ts";
import type { RefusalCatalogue, RefusalReason } from "./refusal.ts";

/** What tells who died and when; everything may be missing. */
export interface WhoDied {
  readonly givenNames: string | null;
  readonly familyName: string | null;
  readonly nhsNumber: string | null;
  readonly birthDate: PartialDate | null;
  readonly deathDate: PartialDate | null;
}

/** What may be wrong with who somebody says has died, in words. */
export const whoDiedProblems = {
  NOBODY_NAMED: {
    message: "It does not say who died: an NHS number, or a family name with given names or a date of birth.",
    howToProceed: "Add what is known about the person's identity.",
  },
  DEATH_DATE_MISSING: {
    message: "It does not say when the person died.",
    howToProceed:
      "Add the date of death; the year and month are enough. The hub keeps nothing about people who live.",
  },
  DEATH_IN_FUTURE: {
    message: "The date of death lies in the future.",
    howToProceed: "Check the date of death.",
  },
  DEATH_BEFORE_BIRTH: {
    message: "The date of death lies before the date of birth.",
    howToProceed: "Check both dates; the year is often mistyped.",
  },
} as const satisfies RefusalCatalogue;
export type WhoDiedProblem = keyof typeof whoDiedProblems;

/**
 * Is this somebody who can be found again and has died? The hub keeps nothing about the living: an enquiry about
 * somebody who lives (Care Act 2014, section 42) has no place in it.
 * Source: NHS PDS matching needs a family name with a birth date, or an NHS number.
 * @param today the day on which it is received, ISO
 * @param at where the person stands in what was sent
 */
export function checkWhoDied(
  { givenNames, familyName, nhsNumber, birthDate, deathDate }: WhoDied,
  today: string,
  at: readonly string[],
): RefusalReason<WhoDiedProblem>[] {
  const reasons: RefusalReason<WhoDiedProblem>[] = [];
  const named = familyName !== null && (givenNames !== null || birthDate !== null);
  if (!named && nhsNumber === null) reasons.push({ code: "NOBODY_NAMED", path: [...at, "familyName"] });
  const path = [...at, "deathDate"];
  if (deathDate === null) return [...reasons, { code: "DEATH_DATE_MISSING", path }];
  if (firstPossibleDay(deathDate) > today) reasons.push({ code: "DEATH_IN_FUTURE", path });
  if (birthDate !== null && firstPossibleDay(birthDate) > lastPossibleDay(deathDate)) {
    reasons.push({ code: "DEATH_BEFORE_BIRTH", path });
  }
  return reasons;
}
