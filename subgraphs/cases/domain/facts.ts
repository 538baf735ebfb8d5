import type { EthnicCategory } from "../../../schema/values/ethnic-category.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { LearningDisabilityStatus } from "../../../schema/values/learning-disability.ts";
import type { PartialDate } from "../../../schema/values/partial-date.ts";

/** A line of the certificate of the cause of death, as the index of people holds it. */
export interface CauseFact {
  readonly line: string;
  readonly text: string;
  readonly icd10: string | null;
}

/** What a case takes of the person's record: what its rules and its submission use, and no name. */
export interface CaseFacts {
  readonly birthDate: PartialDate | null;
  readonly deathDate: PartialDate | null;
  readonly sex: string | null;
  readonly ethnicCategory: EthnicCategory | null;
  readonly area: string | null;
  readonly learningDisability: LearningDisabilityStatus | null;
  readonly placeOfDeath: string | null;
  readonly causes: readonly CauseFact[];
  /** Every date that some report gives, where they do not agree. */
  readonly saidDates?: SaidDates | null;
}

/** What reports say, each value once. */
export interface SaidDates {
  readonly birth: readonly PartialDate[];
  readonly death: readonly PartialDate[];
}

/** The facts as read from the index, with how the person came to be known. */
export interface FactsAsRead {
  /** The revision of the person's record from which they were read. */
  readonly personRevision: number;
  readonly facts: CaseFacts;
  /** The earliest day on which somebody told of the death. */
  readonly notifiedOn: IsoDate;
  /** Has somebody notified the death, or found it by looking back? */
  readonly asksForReview: boolean;
  /** Has nobody notified the death, and a search of deaths found it? */
  readonly foundBySearch: boolean;
  /** Has a child death review team handed the death over? */
  readonly handedOver: boolean;
}

/** The names of the facts, and the day of notification among them: each may change a submission. */
export const factNames = [
  "birthDate",
  "deathDate",
  "sex",
  "ethnicCategory",
  "area",
  "learningDisability",
  "placeOfDeath",
  "causes",
] as const satisfies readonly (keyof CaseFacts)[];
export type FactName = (typeof factNames)[number] | "notifiedOn";

/** Which facts differ. Causes differ when any line, text, code or their order does. */
export function changedFacts(before: CaseFacts, after: CaseFacts): (typeof factNames)[number][] {
  return factNames.filter((name) => written(before[name]) !== written(after[name]));
}

/** Do the reports disagree about the dates in another way than before? */
export function saysOtherDates(before: CaseFacts, after: CaseFacts): boolean {
  const said = ({ saidDates }: CaseFacts) => JSON.stringify([saidDates?.birth ?? [], saidDates?.death ?? []]);
  return said(before) !== said(after);
}

function written(value: CaseFacts[(typeof factNames)[number]]): string {
  if (value === null || typeof value === "string") return JSON.stringify(value);
  return JSON.stringify(value.map(({ line, text, icd10 }) => [line, text, icd10]));
}
