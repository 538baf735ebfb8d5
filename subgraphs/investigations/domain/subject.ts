import type { EthnicCategory } from "../../../schema/values/ethnic-category.ts";
import type { LearningDisabilityStatus } from "../../../schema/values/learning-disability.ts";
import type { PartialDate } from "../../../schema/values/partial-date.ts";
import type { Postcode } from "../../../schema/values/postcode.ts";
import type { Sex } from "../../../schema/values/sex.ts";

/** Who an investigation, a handover or a notification is about; everything may be missing. */
export interface Subject {
  readonly givenNames: string | null;
  readonly familyName: string | null;
  readonly birthDate: PartialDate | null;
  readonly deathDate: PartialDate | null;
  /** As written: the index of people checks it and keeps a mistyped one. */
  readonly nhsNumber: string | null;
  /** As written: whether the number was traced, by the NHS Data Dictionary's code. */
  readonly nhsNumberStatus: string | null;
  readonly sex: Sex | null;
  readonly ethnicCategory: EthnicCategory | null;
  readonly postcode: Postcode | null;
  readonly gpPractice: string | null;
  /** The commissioner of the GP practice, or else the council of residence. */
  readonly area: string | null;
  readonly learningDisability: LearningDisabilityStatus | null;
}

/** A subject of whom nothing is kept. */
export const nobodyKnown: Subject = {
  givenNames: null,
  familyName: null,
  birthDate: null,
  deathDate: null,
  nhsNumber: null,
  nhsNumberStatus: null,
  sex: null,
  ethnicCategory: null,
  postcode: null,
  gpPractice: null,
  area: null,
  learningDisability: null,
};

/** A subject as the source writes it: texts, of which some may not be what they should be. */
export type SubjectAsWritten = {
  readonly [Field in keyof Subject]?:
    | (Field extends "learningDisability" ? LearningDisabilityStatus : string)
    | null
    | undefined;
};
