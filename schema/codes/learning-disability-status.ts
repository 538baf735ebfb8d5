import type { LearningDisabilityStatus } from "../values/learning-disability.ts";

interface StatusFacts {
  readonly label: string;
  /** Is the death reviewed? null: somebody must find out first. */
  readonly inScope: boolean | null;
}

/**
 * What each status is called and whether it brings a death into the programme.
 * Source: the national definition (reduced ability to understand and learn, and to cope independently, begun
 * before adulthood), which leaves out learning difficulties alone; NCMD supporting material. A likely one that
 * nobody has confirmed is in: many people stand on no register, and the review itself confirms it from the GP's
 * records and from those who knew the person (leder.nhs.uk, the process; that it need not be confirmed before:
 * general knowledge, to be confirmed).
 */
export const learningDisabilityFacts = {
  CONFIRMED: { label: "Learning disability, confirmed", inScope: true },
  SUSPECTED: { label: "Learning disability, likely but not confirmed", inScope: true },
  DIFFICULTY_ONLY: { label: "Learning difficulty only, such as dyslexia", inScope: false },
  NONE: { label: "No learning disability", inScope: false },
  UNKNOWN: { label: "Not known", inScope: null },
} as const satisfies Record<LearningDisabilityStatus, StatusFacts>;
