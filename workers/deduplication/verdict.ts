import { daysBetween } from "../../schema/values/calendar.ts";
import type { IsoDate } from "../../schema/values/iso-date.ts";
import { compareDates, compareNames, compareNumbers } from "./compare.ts";
import { standardise } from "./standardise.ts";
import type { MatchReason, MatchSubject } from "./types.ts";

/** What a pair of reports says: about one person, perhaps, or no sign of it. */
export interface Verdict {
  readonly says: "SAME" | "DOUBTFUL" | "APART";
  /** What speaks for it. */
  readonly agreements: readonly MatchReason[];
  /** What speaks against it. */
  readonly conflicts: readonly MatchReason[];
}

/** Days that two reports of one death may differ by: found in the morning, certified after the weekend. */
const deathTolerance = 7;

/**
 * Judges a pair of reports. The same without doubt: a valid NHS number, or name and birth date, agree and
 * nothing speaks against it. A missing value is no sign either way: an absent number never vetoes.
 * Source: the NHS Personal Demographics Service, which matches by number and birth date first.
 */
export function judge(one: MatchSubject, other: MatchSubject): Verdict {
  const { agreements, conflicts } = weigh(one, other);
  const has = (reason: MatchReason) => agreements.includes(reason);
  const sure = has("SAME_NHS_NUMBER") || (has("SAME_NAME") && has("SAME_BIRTH_DATE"));
  if (sure) return { says: conflicts.length === 0 ? "SAME" : "DOUBTFUL", agreements, conflicts };
  return { says: isDoubtful(agreements, conflicts) ? "DOUBTFUL" : "APART", agreements, conflicts };
}

function weigh(one: MatchSubject, other: MatchSubject) {
  const [a, b] = [standardise(one), standardise(other)];
  const number = compareNumbers(a, b);
  const names = compareNames(a, b);
  const birth = compareDates(a.birthDate, b.birthDate);
  const agreements: MatchReason[] = [];
  const conflicts: MatchReason[] = [];
  if (number === "SAME") agreements.push("SAME_NHS_NUMBER");
  if (number === "ONE_DIGIT_OFF") agreements.push("NHS_NUMBER_ONE_DIGIT_OFF");
  if (names === "SAME") agreements.push("SAME_NAME");
  if (names === "SWAPPED") agreements.push("NAMES_SWAPPED");
  if (names === "ALIKE") agreements.push("NAME_ALIKE");
  if (birth === "SAME") agreements.push("SAME_BIRTH_DATE");
  if (birth === "FITS") agreements.push("BIRTH_DATE_FITS");
  if (compareDates(a.deathDate, b.deathDate) === "SAME") agreements.push("SAME_DEATH_DATE");
  if (number === "DIFFERENT") conflicts.push("NHS_NUMBER_DIFFERS");
  // Names change and are misspelt: where the birth date agrees, another name does not shake the number.
  if (names === "DIFFERENT" && birth !== "SAME") conflicts.push("NAME_DIFFERS");
  if (birth === "SWAPPED") conflicts.push("BIRTH_DATE_SWAPPED");
  if (birth === "DIFFERENT") conflicts.push("BIRTH_DATE_DIFFERS");
  if (deathsApart(a.deathDate, b.deathDate)) conflicts.push("DEATH_DATES_APART");
  return { agreements, conflicts };
}

/** Is there enough in common that a person should look? */
function isDoubtful(agreements: readonly MatchReason[], conflicts: readonly MatchReason[]): boolean {
  const has = (...reasons: MatchReason[]) => reasons.every((reason) => agreements.includes(reason));
  const wholeName = has("SAME_NAME") || has("NAMES_SWAPPED");
  if (conflicts.includes("DEATH_DATES_APART")) return false;
  if (has("NHS_NUMBER_ONE_DIGIT_OFF")) return wholeName || has("SAME_BIRTH_DATE");
  if (conflicts.includes("NHS_NUMBER_DIFFERS")) return false;
  if (wholeName) {
    return (
      has("SAME_BIRTH_DATE") ||
      has("BIRTH_DATE_FITS") ||
      has("SAME_DEATH_DATE") ||
      conflicts.includes("BIRTH_DATE_SWAPPED")
    );
  }
  return has("SAME_BIRTH_DATE", "SAME_DEATH_DATE") && has("NAME_ALIKE");
}

function deathsApart(a: string | null, b: string | null): boolean {
  if (a?.length !== 10 || b?.length !== 10) return false;
  return Math.abs(daysBetween(a as IsoDate, b as IsoDate)) > deathTolerance;
}
