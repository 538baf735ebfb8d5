/**
 * What is known about a person's learning disability. A learning difficulty alone, such as dyslexia, is none.
 * Source: the national definition: a reduced ability to understand and learn and to cope independently, which
 * began before adulthood.
 */
export const learningDisabilityStatuses = {
  CONFIRMED: "CONFIRMED",
  SUSPECTED: "SUSPECTED",
  DIFFICULTY_ONLY: "DIFFICULTY_ONLY",
  NONE: "NONE",
  UNKNOWN: "UNKNOWN",
} as const;

/** One of the five things that may be known about it. */
export type LearningDisabilityStatus = keyof typeof learningDisabilityStatuses;
