/**
 * Was the death one that need not have been, by its underlying cause and age alone? It says nothing about the care
 * of this person: that is for the reviewer's factors.
 */
export const avoidabilities = {
  PREVENTABLE: "PREVENTABLE",
  TREATABLE: "TREATABLE",
  BOTH: "BOTH",
  NOT_LISTED: "NOT_LISTED",
  TOO_OLD: "TOO_OLD",
  UNKNOWN: "UNKNOWN",
} as const;
export type Avoidability = keyof typeof avoidabilities;
