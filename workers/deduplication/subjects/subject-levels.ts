import { compareDates, dateLevels } from "../comparators/dates.ts";
import { digitEdits } from "../comparators/digit-edits.ts";
import { comparePostcodes, postcodeLevels } from "../comparators/postcodes.ts";
import { compareDeathDates, deathDateLevels } from "./death-dates.ts";
import { compareSubjectNames, familyLevels, givenLevels, orderLevels } from "./subject-names.ts";
import type { SubjectProfile } from "./subject-profile.ts";

/** What is compared of two subjects, in the order of their levels. */
export const subjectComparisons = {
  nhsNumber: ["SAME", "ONE_SLIP", "DIFFERENT"],
  givenName: givenLevels,
  familyName: familyLevels,
  nameOrder: orderLevels,
  birthDate: dateLevels,
  deathDate: deathDateLevels,
  sex: ["SAME", "DIFFERENT"],
  postcode: postcodeLevels,
} as const satisfies Record<string, readonly string[]>;

/** The name of a comparison. */
export type SubjectComparison = keyof typeof subjectComparisons;

/** The level of each comparison, by name; null where a side has no value. */
export type SubjectLevels = {
  readonly [C in SubjectComparison]: (typeof subjectComparisons)[C][number] | null;
};

/** Compares two subjects; a missing value says nothing. */
export function compareSubjects(a: SubjectProfile, b: SubjectProfile): SubjectLevels {
  const { givenName, familyName, nameOrder } = compareSubjectNames(a.names, b.names);
  return {
    nhsNumber: compareNhsNumbers(a, b),
    givenName,
    familyName,
    nameOrder,
    birthDate:
      a.birthDate === 0 || b.birthDate === 0 ? null : dateLevels[compareDates(a.birthDate, b.birthDate)]!,
    deathDate: compareDeathDates(a.deathDate, b.deathDate),
    sex: a.sex === null || b.sex === null ? null : a.sex === b.sex ? "SAME" : "DIFFERENT",
    postcode:
      a.postcode === null || b.postcode === null
        ? null
        : postcodeLevels[comparePostcodes(a.postcode, b.postcode)]!,
  };
}

/** Two mistyped numbers say nothing about one another; a mistyped one fits a valid one at one slip. */
function compareNhsNumbers(a: SubjectProfile, b: SubjectProfile): SubjectLevels["nhsNumber"] {
  if (a.nhsNumber !== null && b.nhsNumber !== null) {
    if (a.nhsNumber === b.nhsNumber) return "SAME";
    return digitEdits(a.nhsNumber, b.nhsNumber, 1) === 1 ? "ONE_SLIP" : "DIFFERENT";
  }
  const valid = a.nhsNumber ?? b.nhsNumber;
  const mistyped = a.mistypedNhsNumber ?? b.mistypedNhsNumber;
  if (valid === null || mistyped === null) return null;
  return digitEdits(valid, mistyped, 1) === 1 ? "ONE_SLIP" : "DIFFERENT";
}
