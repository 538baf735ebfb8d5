/** A child's age at death as far as the hub keeps it. */
export const childAgeBands = {
  UNDER_4: "UNDER_4",
  AGED_4_TO_9: "AGED_4_TO_9",
  AGED_10_TO_14: "AGED_10_TO_14",
  AGED_15_TO_17: "AGED_15_TO_17",
  AGED_18_AND_OVER: "AGED_18_AND_OVER",
} as const;

/** One of the bands; the last is for who was no child any more. */
export type ChildAgeBand = keyof typeof childAgeBands;
