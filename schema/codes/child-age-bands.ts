import type { ChildAgeBand } from "../values/child-age-band.ts";

/** From which completed year of age each band counts, youngest first; the next band ends it. */
export const childAgeBandLimits: readonly { readonly band: ChildAgeBand; readonly from: number }[] = [
  { band: "UNDER_4", from: 0 },
  { band: "AGED_4_TO_9", from: 4 },
  { band: "AGED_10_TO_14", from: 10 },
  { band: "AGED_15_TO_17", from: 15 },
  { band: "AGED_18_AND_OVER", from: 18 },
];

/** Where the limits come from. */
export const childAgeBandsSource =
  "Croydon CCG: core data from age 4; Children Act 2004, section 16M: child death reviews end at 18; " +
  "the bands between were decided for this hub";
