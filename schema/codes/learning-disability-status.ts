import type { LearningDisabilityStatus } from "../values/learning-disability.ts";

interface StatusFacts {
  readonly label: string;
  /** May the death be reviewed? null: somebody must find out first. */
  readonly inScope: boolean | null;
}

/**
 * What each status is called and whether it brings a death into the programme.
 * Source: the national definition (reduced ability to understand and learn, and to cope independently, begun
 * before adulthood), which leaves out learning difficulties alone; NCMD supporting material.
 */
export const learningDisabilityFacts = {
  CONFIRMED: { label: "Learning disability, confirmed", inScope: true },
  SUSPECTED: { label: "Learning disability, likely but not confirmed", inScope: null },
  DIFFICULTY_ONLY: { label: "Learning difficulty only, such as dyslexia", inScope: false },
  NONE: { label: "No learning disability", inScope: false },
  UNKNOWN: { label: "Not known", inScope: null },
} as const satisfies Record<LearningDisabilityStatus, StatusFacts>;
