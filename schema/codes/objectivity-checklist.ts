import { isoDate } from "../values/iso-date.ts";
import type { Version } from "./in-force.ts";

/** What a second reader looks at before a review is approved: each item holds, or the review goes back. */
export interface ObjectivityChecklist extends Version {
  readonly items: Readonly<Record<string, string>>;
}

/** The checklists, oldest first; a reading keeps the version by which it was made. */
export const objectivityChecklists: readonly ObjectivityChecklist[] = [
  {
    version: "2017-11",
    from: isoDate("2015-06-01"),
    until: null,
    items: {
      impartial: "The review takes nobody's side and challenges what is usual where there is reason to.",
      evidence: "Each judgement rests on something that the review tells: a record, a talk, a date.",
      "family-heard": "What the family said stands in the review, also where others saw it differently.",
      "no-blame": "Nobody who gave care is named, and nobody is held to account.",
      criteria: "The grade and the factors follow the wording of their scale and list.",
      learning: "The recommendations follow from what was found and say who should do what.",
    },
    source:
      "The report of November 2017, 3.2 (no blame) and 3.10 (impartiality, objective criteria); the items: our own design",
  },
];
