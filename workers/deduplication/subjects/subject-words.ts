import type { SubjectComparison, SubjectLevels } from "./subject-levels.ts";

type Words = { readonly [C in SubjectComparison]: Readonly<Record<NonNullable<SubjectLevels[C]>, string>> };

const words: Words = {
  nhsNumber: {
    SAME: "The NHS number is the same.",
    ONE_SLIP: "The NHS numbers differ by a slip of one digit.",
    DIFFERENT: "Both have an NHS number, and they differ.",
  },
  givenName: {
    SAME: "The given name is the same.",
    FORM: "The given names are forms of one name.",
    CLOSE: "The given names differ by a slip.",
    MIDDLE: "The given name of one is a later name or an initial of the other.",
    ALIKE: "The given names are alike.",
    DIFFERENT: "The given names differ.",
  },
  familyName: {
    SAME: "The family name is the same.",
    CLOSE: "The family names differ by a slip.",
    PART: "One of two family names is the same.",
    ALIKE: "The family names are alike.",
    DIFFERENT: "The family names differ.",
  },
  nameOrder: {
    IN_ORDER: "The names stand in the same order.",
    EXCHANGED: "Given and family name are exchanged.",
  },
  birthDate: {
    SAME: "The date of birth is the same.",
    SWAPPED: "Day and month of birth are exchanged.",
    ONE_SLIP: "The dates of birth differ by a slip of one digit.",
    FITS: "The date of birth is known in part only and fits.",
    TWO_PARTS: "Two of year, month and day of birth are the same.",
    NEAR: "The dates of birth are within a year.",
    DIFFERENT: "The dates of birth differ.",
  },
  deathDate: {
    SAME: "The date of death is the same.",
    FITS: "The date of death is known in part only and fits.",
    DAYS: "The dates of death are up to two days apart.",
    WEEK: "The dates of death are up to a week apart.",
    SLIP: "The dates of death differ by a slip of one digit, or day and month are exchanged.",
    APART: "The dates of death are more than a week apart.",
  },
  sex: { SAME: "The sex is the same.", DIFFERENT: "The sex differs." },
  postcode: {
    SAME: "The postcode is the same.",
    ONE_SLIP: "The postcodes differ by a slip.",
    SECTOR: "The postcodes are in the same sector.",
    DISTRICT: "The postcodes are in the same district.",
    DIFFERENT: "The postcodes differ.",
  },
};

/** Where the way to a weight begins, and what is taken away at its end. */
export const otherSteps = {
  prior: "Any report and any person known.",
  relatives: "They may be relatives.",
  chance: "The best of several names or postcodes was compared; one of several agrees by chance more often.",
} as const;

/** What a level of a comparison means, in words for the one who decides. */
export function wordsFor<C extends SubjectComparison>(comparison: C, level: SubjectLevels[C]): string {
  if (level === null) return "Not known on both sides.";
  return (words[comparison] as Readonly<Record<string, string>>)[level]!;
}

/** What one step of the way to a weight means; a step of a former model that has no words stands for itself. */
export function wordsOfStep({ comparison, level }: { comparison: string; level: string | null }): string {
  if (comparison in otherSteps) return otherSteps[comparison as keyof typeof otherSteps];
  if (level === null) return wordsFor("nhsNumber", null);
  return (words as Readonly<Record<string, Readonly<Record<string, string>>>>)[comparison]?.[level] ?? level;
}
