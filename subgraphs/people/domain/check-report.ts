import { firstPossibleDay, lastPossibleDay } from "../../../schema/values/partial-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { PeopleRefusal } from "./refusals.ts";
import type { ReportedPerson } from "./report.ts";

/**
 * May a report be taken? It needs enough to find the person again, and dates that can be true.
 * @param today the day on which the report is received, ISO
 * Source: NHS PDS matching needs a family name with a birth date, or an NHS number.
 */
export function checkReport(person: ReportedPerson, today: string): RefusalReason<PeopleRefusal>[] {
  return [...checkIdentity(person), ...checkDates(person, today)];
}

function checkIdentity(person: ReportedPerson): RefusalReason<PeopleRefusal>[] {
  const named = person.familyName !== null && (person.givenNames !== null || person.birthDate !== null);
  if (named || person.nhsNumber !== null) return [];
  return [{ code: "NOBODY_NAMED", path: ["person", "familyName"] }];
}

function checkDates({ birthDate, deathDate }: ReportedPerson, today: string): RefusalReason<PeopleRefusal>[] {
  if (deathDate === null) return [{ code: "DEATH_DATE_MISSING", path: ["person", "deathDate"] }];
  const reasons: RefusalReason<PeopleRefusal>[] = [];
  if (firstPossibleDay(deathDate) > today)
    reasons.push({ code: "DEATH_IN_FUTURE", path: ["person", "deathDate"] });
  if (birthDate !== null && firstPossibleDay(birthDate) > lastPossibleDay(deathDate)) {
    reasons.push({ code: "DEATH_BEFORE_BIRTH", path: ["person", "deathDate"] });
  }
  return reasons;
}
