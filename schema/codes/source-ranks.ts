import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";

/** Whose word about a person counts for more: 1 is the first. */
export interface SourceRanks extends Version {
  readonly ranks: Readonly<Record<"NOTIFICATION" | "HANDOVER" | "LOOK_BACK" | "INVESTIGATION", number>>;
}

/** The ranks, chosen by the day on which the record is read. */
export const sourceRanks: readonly SourceRanks[] = [
  {
    version: "2017-04",
    from: isoDate("2017-04-01"),
    until: null,
    ranks: { NOTIFICATION: 1, HANDOVER: 1, LOOK_BACK: 2, INVESTIGATION: 3 },
    source:
      "Decided for this hub: who notifies or hands over a death writes from the person's record; a look-back list is an extract of it; an investigation names its subject for another purpose",
  },
];
