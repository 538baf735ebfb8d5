import type { Addressee, AgencyOfCare } from "../../schema/codes/agency-classes.ts";
import type { DisclosureRule, DisclosureStep } from "../../schema/codes/disclosure-rules.ts";
import type { EthnicGroup } from "../../schema/codes/ethnic-groups.ts";
import type { Avoidability } from "../../schema/values/avoidability.ts";
import type { EthnicCategory } from "../../schema/values/ethnic-category.ts";
import type { Grade, GradeScale } from "../../schema/values/grade-of-care.ts";
import type { InvestigationKind } from "../../schema/values/investigation-kind.ts";
import type { LearningDisabilityStatus } from "../../schema/values/learning-disability.ts";
import type { Sex } from "../../schema/values/sex.ts";

/** What the records of both published schemas say alike. Each field is described in schema/submission/. */
interface RecordFields {
  readonly pseudonym: string;
  readonly personPseudonym: string | null;
  readonly submissionVersion: number;
  readonly methodVersion: string;
  readonly gradeScale: GradeScale | null;
  readonly grade: Grade | null;
  readonly gradeOfServices: Grade | null;
  readonly ageAtDeath: number | null;
  readonly ageBand: string | null;
  readonly sex: Sex | null;
  readonly ethnicGroup: EthnicGroup | null;
  readonly deathPeriod: string | null;
  readonly area: string | null;
  readonly learningDisability: LearningDisabilityStatus;
  readonly causes: readonly { readonly line: string; readonly icd10: string }[];
  readonly placeOfDeath: string;
  readonly themes: readonly string[];
  readonly goodPractice: readonly string[];
  readonly learning: readonly string[];
  readonly relatedProcesses: readonly InvestigationKind[];
  readonly disclosure: {
    readonly rule: string;
    readonly steps: readonly DisclosureStep[];
    readonly allWithheld: boolean;
  };
}

/** The anonymised record of one review as version 1 of the schema had it: kept, amended, and made no more. */
export interface SubmissionRecordV1 extends RecordFields {
  readonly schemaVersion: "1";
  readonly timeliness: TimeTaken;
}

/**
 * The anonymised record of one review, as the national programme receives it. Each field is described in
 * schema/submission/v2.json, which holds it to exactly these fields.
 */
export interface SubmissionRecord extends RecordFields {
  readonly schemaVersion: "2";
  readonly underlyingCause: string | null;
  readonly avoidability: ClassOfDeath | null;
  readonly contributoryFactors: readonly ContributoryFactor[];
  readonly recommendations: readonly Recommendation[];
  readonly timeliness: Timeliness;
}

/** A record by either published schema: what the ledger may hold. */
export type PublishedRecord = SubmissionRecordV1 | SubmissionRecord;

/** The class of the death by its underlying cause and age, and the list by which it was found. */
export interface ClassOfDeath {
  readonly class: Avoidability;
  readonly list: string;
}

/** Something that contributed to the death and that good care could have avoided. */
export interface ContributoryFactor {
  readonly domain: string;
  readonly category: string;
  readonly agency: AgencyOfCare;
  readonly text: string;
}

/** What should be done, by whom as a kind of organisation. */
export interface Recommendation {
  readonly theme: string | null;
  readonly addressee: Addressee | null;
  readonly text: string;
}

/** How long things took, in bands of days; null where they have not happened. */
export interface TimeTaken {
  readonly notificationToAllocation: string | null;
  readonly notificationToCompletion: string | null;
  readonly held: string | null;
}

/** And whether they were done within the time that the method gives, the days on hold given back. */
export interface Timeliness extends TimeTaken {
  readonly allocatedInTime: boolean | null;
  readonly completedInTime: boolean | null;
}

/** The fields by which somebody who knows the person could tell the record: what the disclosure check guards. */
export type QuasiIdentifiers = Pick<
  RecordFields,
  "ageAtDeath" | "ageBand" | "sex" | "ethnicGroup" | "deathPeriod" | "area"
>;

/** What is known of a review and its person, before anything is left out. */
export interface SubmissionFacts {
  /** 64 hexadecimal digits: see `pseudonymOf`. */
  readonly pseudonym: string;
  /** Made with the programme's own key, the same in every area; null without the key or a checked NHS number. */
  readonly personPseudonym: string | null;
  /** 1 for the first submission of a review, one more for each amendment. */
  readonly submissionVersion: number;
  readonly methodVersion: string;
  readonly gradeScale: string | null;
  readonly grade: number | null;
  readonly gradeOfServices: number | null;
  /** A year, a year and month, or a full ISO date, as are those below. */
  readonly birthDate: string | null;
  readonly deathDate: string | null;
  readonly sex: string | null;
  readonly ethnicCategory: string | null;
  /** The ONS code of the area whose review it is. */
  readonly area: string | null;
  readonly learningDisability: string | null;
  readonly causes: readonly { readonly line: string; readonly icd10: string | null }[];
  readonly underlyingCause: string | null;
  /** The class of the death and the list by which the owner of the cases found it. */
  readonly avoidability: string | null;
  readonly avoidableList: string | null;
  readonly placeOfDeath: string | null;
  readonly themes: readonly string[];
  readonly goodPractice: readonly string[];
  readonly learning: readonly string[];
  readonly contributoryFactors: readonly {
    readonly domain: string;
    readonly category: string;
    readonly agency: string;
    readonly text: string;
  }[];
  readonly recommendations: readonly {
    readonly theme: string | null;
    readonly addressee: string | null;
    readonly text: string;
  }[];
  readonly notifiedOn: string | null;
  readonly allocatedOn: string | null;
  readonly completedOn: string | null;
  /** Days for which the review was held, all holds together. */
  readonly heldDays: number;
  /** Within the time that the method gives, the days on hold given back; null where it has not happened. */
  readonly allocatedInTime: boolean | null;
  readonly completedInTime: boolean | null;
  readonly relatedProcesses: readonly { readonly kind: string; readonly restricted: boolean }[];
  readonly known: KnownIdentifiers;
}

/** What must not stand in a free text, as far as it is known. */
export interface KnownIdentifiers {
  /** Of the person, the family, informants, reviewers and staff. */
  readonly names: readonly string[];
  /** NHS and other numbers, as written. */
  readonly numbers: readonly string[];
  readonly organisations: readonly string[];
  /** Lines of addresses. */
  readonly addresses: readonly string[];
  /** Full ISO date; nothing at all is said of a birthday. */
  readonly birthDate: string | null;
}

/** The reference data by which a record is made. */
export interface SubmissionCodes {
  readonly disclosureRule: DisclosureRule;
  readonly methodVersions: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly placesOfDeath: ReadonlySet<string>;
  /** The versions of the list of avoidable causes. */
  readonly avoidableLists: ReadonlySet<string>;
  /** The categories of each domain of contributory factors. */
  readonly factors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ethnicGroupOf: (category: EthnicCategory | null) => EthnicGroup;
}

/** Why a fact is not in the record, or not as it was. */
export type WithheldReason = "NOT_KNOWN" | "NOT_CODED" | "RESTRICTED" | RemovalKind;

/** What the scrub takes out of a text. */
export type RemovalKind =
  | "NAME"
  | "ORGANISATION"
  | "PLACE"
  | "ADDRESS"
  | "NHS_NUMBER"
  | "CASE_NUMBER"
  | "NUMBER"
  | "TELEPHONE"
  | "VEHICLE"
  | "POSTCODE"
  | "DATE"
  | "AGE"
  | "EMAIL"
  | "WEB_ADDRESS";

/** A fact that did not go into the record, for the person who confirms it. */
export interface Withheld {
  /** The record's field, with the place in a list: `learning.0`. */
  readonly field: string;
  readonly reason: WithheldReason;
}

/** Something that was taken out of a free text of the record, by its place in the text as it was written. */
export interface TextRemoval {
  /** The record's field: `learning.0`. */
  readonly path: string;
  readonly kind: RemovalKind;
  /** Did the hub know it, did its form or what stands around tell, or a list of names? */
  readonly by: "KNOWN" | "PATTERN" | "LIST";
  /** In UTF-16 units; the end is not part of it. */
  readonly at: number;
  readonly end: number;
}

/** Notes that a fact was left out, or in part. */
export type Note = (field: string, reason: WithheldReason) => void;
/** Notes what was taken out of a text. */
export type NoteRemoval = (removal: TextRemoval) => void;
