/** What is known of who died, as its owner holds it; everything may be missing. */
export interface Subject {
  readonly givenNames: string | null;
  readonly familyName: string | null;
  readonly birthDate: string | null;
  readonly deathDate: string | null;
  /** As written; a mistyped one too. */
  readonly nhsNumber: string | null;
  /** Whether it was traced, by the code of the NHS Data Dictionary. */
  readonly nhsNumberStatus: string | null;
  readonly sex: string | null;
  readonly ethnicCategory: string | null;
  readonly postcode: string | null;
  readonly gpPractice: string | null;
  /** The commissioner of the GP practice, or else the council of residence. */
  readonly area: string | null;
  readonly learningDisability: LearningDisability | null;
}

type LearningDisability = "CONFIRMED" | "SUSPECTED" | "DIFFICULTY_ONLY" | "NONE" | "UNKNOWN";
