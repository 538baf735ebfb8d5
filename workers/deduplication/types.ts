/**
 * What the matching rules look at in a report: texts as they stand in the report, any of which may be missing.
 * Dates are a year, a year and month, or a full ISO date.
 */
export interface MatchSubject {
  readonly givenNames: string | null;
  readonly familyName: string | null;
  readonly birthDate: string | null;
  readonly deathDate: string | null;
  /** Ten digits that pass their check. */
  readonly nhsNumber: string | null;
  /** As it was written; only looked at where it does not pass its check. */
  readonly nhsNumberAsReported?: string | null;
  readonly sex: string | null;
  readonly postcode: string | null;
}

/** A report that already counts to a person and shares a link key with the report in question. */
export interface MatchCandidate {
  readonly reportId: string;
  readonly personId: string;
  readonly subject: MatchSubject;
}

/** Why reports are, may be or are hardly about one person; each with its words for the one who decides. */
export const matchReasons = {
  SAME_NHS_NUMBER: "The NHS number is the same.",
  SAME_NAME: "Given names and family name are the same.",
  NAMES_SWAPPED: "Given names and family name are exchanged.",
  NAME_ALIKE: "A part of the name is the same.",
  SAME_BIRTH_DATE: "The date of birth is the same.",
  BIRTH_DATE_FITS: "The date of birth is known only in part and fits.",
  SAME_DEATH_DATE: "The date of death is the same.",
  NHS_NUMBER_DIFFERS: "Both have a valid NHS number, and they differ.",
  NHS_NUMBER_ONE_DIGIT_OFF: "The NHS numbers differ by a slip of one digit.",
  NAME_DIFFERS: "The names have nothing in common.",
  BIRTH_DATE_SWAPPED: "Day and month of birth are exchanged.",
  BIRTH_DATE_DIFFERS: "The dates of birth differ.",
  DEATH_DATES_APART: "The dates of death are more than a week apart.",
  SEVERAL_PERSONS: "The report fits more than one person.",
} as const satisfies Record<string, string>;

/** The code of a reason. */
export type MatchReason = keyof typeof matchReasons;

/** What the rules decide about a report. */
export type MatchDecision =
  | { readonly outcome: "SAME_PERSON"; readonly personId: string; readonly reasons: readonly MatchReason[] }
  | { readonly outcome: "NEW_PERSON" }
  | {
      readonly outcome: "NEEDS_DECISION";
      readonly personIds: readonly string[];
      readonly reasons: readonly MatchReason[];
    };
