import type { EthnicCategory } from "../../../schema/values/ethnic-category.ts";
import type { Icd10Code } from "../../../schema/values/icd10.ts";
import type { LearningDisabilityStatus } from "../../../schema/values/learning-disability.ts";
import type { NhsNumber } from "../../../schema/values/nhs-number.ts";
import type { PartialDate } from "../../../schema/values/partial-date.ts";
import type { Postcode } from "../../../schema/values/postcode.ts";
import type { Sex } from "../../../schema/values/sex.ts";
import type { OtherName } from "../../../workers/deduplication/types.ts";

/** How a report came: told now, found by looking back, handed over, or named by an investigation. */
export const reportKinds = {
  NOTIFICATION: "NOTIFICATION",
  LOOK_BACK: "LOOK_BACK",
  HANDOVER: "HANDOVER",
  INVESTIGATION: "INVESTIGATION",
} as const;
export type ReportKind = keyof typeof reportKinds;

/** Only these ask for a review; the others tell who somebody is. */
export const asksForReview = (kind: ReportKind): boolean => kind === "NOTIFICATION" || kind === "LOOK_BACK";

/** A report of a death: where it came from and what became of it. Words and names stand elsewhere. */
export interface DeathReport {
  readonly id: string;
  /** What the reporter is told, for instance `R-7KQ2-M4XD`. */
  readonly reference: string;
  readonly kind: ReportKind;
  /** The organisation that reported, by its ODS or ONS code. */
  readonly organisation: string | null;
  readonly source: ReportSource;
  readonly receivedAt: Date;
  /** The day on which the source first noted the death; the clock of a look-back starts here. */
  readonly reportedOn: string | null;
  readonly notifierRole: string | null;
  readonly version: number;
  readonly state: "TAKEN" | "REFUSED";
  readonly documentId: string;
}

/** The source's own name for a report, so that a second delivery is known. */
export interface ReportSource {
  readonly system: string;
  readonly id: string;
  readonly version: number;
}

/** What one report says about the person who died; everything may be missing. */
export interface ReportedPerson {
  readonly givenNames: string | null;
  readonly familyName: string | null;
  /** ISO date, or a year, or a year and month. */
  readonly birthDate: PartialDate | null;
  readonly deathDate: PartialDate | null;
  /** Ten digits that pass their check, else null. */
  readonly nhsNumber: NhsNumber | null;
  /** As written by the source, also where it does not pass. */
  readonly nhsNumberAsReported: string | null;
  /** NHS Data Dictionary's status indicator: 01 is a number that was traced and verified. */
  readonly nhsNumberStatus: string | null;
  readonly sex: Sex | null;
  readonly ethnicCategory: EthnicCategory | null;
  readonly postcode: Postcode | null;
  readonly gpPractice: string | null;
  /** The commissioner of the GP practice, or else the council of residence. */
  readonly area: string | null;
  readonly learningDisability: LearningDisabilityStatus | null;
  readonly placeOfDeath: string | null;
  readonly causes: readonly CauseLine[];
  /** Names besides: of before, by marriage, known as. */
  readonly otherNames: readonly OtherName[];
  readonly formerPostcodes: readonly Postcode[];
  /** NHS numbers that were superseded. */
  readonly formerNhsNumbers: readonly NhsNumber[];
}

/** The lines of the certificate of the cause of death. Ic and Id may be missing on older forms. */
export const certificateLines = { IA: "IA", IB: "IB", IC: "IC", ID: "ID", II: "II" } as const;

/** One line of a certificate of the cause of death. */
export interface CauseLine {
  readonly line: keyof typeof certificateLines;
  readonly text: string;
  readonly icd10: Icd10Code | null;
}
