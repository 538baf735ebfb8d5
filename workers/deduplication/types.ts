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
  /** Names besides: of before, by marriage, known as. */
  readonly otherNames?: readonly OtherName[];
  readonly formerPostcodes?: readonly string[];
  /** Numbers that were superseded; ten digits that pass their check. */
  readonly formerNhsNumbers?: readonly string[];
}

/** Another name of somebody; a part that is missing is the same as in the name beside which it stands. */
export interface OtherName {
  readonly givenNames: string | null;
  readonly familyName: string | null;
}
