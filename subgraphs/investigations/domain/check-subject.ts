import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { firstPossibleDay, lastPossibleDay } from "../../../schema/values/partial-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Subject } from "./subject.ts";

/** What may be wrong with a subject as a whole. */
export type SubjectProblem = "NOBODY_NAMED" | "DEATH_DATE_MISSING" | "DEATH_IN_FUTURE" | "DEATH_BEFORE_BIRTH";

/**
 * Is a subject somebody who can be found again and has died? The hub keeps nothing about the living: an
 * enquiry about somebody who lives (Care Act 2014, section 42) has no place in it.
 * @param today the day on which it is received
 * @param at where the subject stands in what was sent
 */
export function checkSubject(
  { givenNames, familyName, nhsNumber, birthDate, deathDate }: Subject,
  today: IsoDate,
  at: readonly string[],
): RefusalReason<SubjectProblem>[] {
  const reasons: RefusalReason<SubjectProblem>[] = [];
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
