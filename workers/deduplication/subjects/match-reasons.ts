import { type OtherAgreement, otherAgreements } from "./best-agreement.ts";
import { type GuardReason, guardReasons } from "./guards.ts";
import { type SubjectComparison, type SubjectLevels, subjectComparisons } from "./subject-levels.ts";
import { wordsFor } from "./subject-words.ts";
import type { PairEvidence } from "./weigh-pair.ts";

const codes = {
  nhsNumber: "NHS_NUMBER",
  givenName: "GIVEN_NAME",
  familyName: "FAMILY_NAME",
  nameOrder: "NAMES",
  birthDate: "BIRTH_DATE",
  deathDate: "DEATH_DATE",
  sex: "SEX",
  postcode: "POSTCODE",
} as const satisfies Record<SubjectComparison, string>;

type LevelReason = {
  [C in SubjectComparison]: `${(typeof codes)[C]}_${NonNullable<SubjectLevels[C]>}`;
}[SubjectComparison];

/** Why reports are, may be or are hardly about one person. */
export type MatchReason = LevelReason | GuardReason | OtherAgreement | "SEVERAL_PERSONS";

/** Each reason with its words for the one who decides. */
export const matchReasons = {
  ...reasonsOfLevels(),
  ...guardReasons,
  ...otherAgreements,
  SEVERAL_PERSONS: "The report fits more than one person.",
} as Readonly<Record<MatchReason, string>>;

function reasonsOfLevels(): Record<string, string> {
  const comparisons = Object.keys(subjectComparisons) as SubjectComparison[];
  return Object.fromEntries(
    comparisons.flatMap((comparison) =>
      subjectComparisons[comparison].map((level) => [
        `${codes[comparison]}_${level}`,
        wordsFor(comparison, level as never),
      ]),
    ),
  );
}

/** The reasons of evidence: what holds a decision back first, then how each comparison came out. */
export function reasonsOf(evidence: readonly PairEvidence[], persons: number): MatchReason[] {
  const reasons = evidence.flatMap(({ guards, agreedBy, levels }) => [
    ...guards,
    ...agreedBy,
    ...reasonsOfComparisons(levels),
  ]);
  return [...new Set(persons > 1 ? ["SEVERAL_PERSONS" as const, ...reasons] : reasons)];
}

function reasonsOfComparisons(levels: SubjectLevels): MatchReason[] {
  return (Object.keys(codes) as SubjectComparison[]).flatMap((comparison) => {
    const level = levels[comparison];
    return level === null || level === "IN_ORDER" ? [] : [`${codes[comparison]}_${level}` as LevelReason];
  });
}
