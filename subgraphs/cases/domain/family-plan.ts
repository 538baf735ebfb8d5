import type { IsoDate } from "../../../schema/values/iso-date.ts";

/** In which part somebody leads the contact with a family, for every process that meets it. */
export const familyLeadRoles = {
  COORDINATOR: "COORDINATOR",
  REVIEWER: "REVIEWER",
  SAFEGUARDING_LEAD: "SAFEGUARDING_LEAD",
  CORONERS_OFFICER: "CORONERS_OFFICER",
  FAMILY_LIAISON_OFFICER: "FAMILY_LIAISON_OFFICER",
  KEY_WORKER: "KEY_WORKER",
  ADVOCATE: "ADVOCATE",
} as const;
export type FamilyLeadRole = keyof typeof familyLeadRoles;

/** How a family wishes to be reached. */
export const contactChannels = {
  PHONE: "PHONE",
  LETTER: "LETTER",
  EMAIL: "EMAIL",
  MEETING: "MEETING",
  THROUGH_SOMEBODY: "THROUGH_SOMEBODY",
} as const;
export type ContactChannel = keyof typeof contactChannels;

/** Why a family is left alone for a time. */
export const noContactReasons = {
  FAMILY_WISH: "FAMILY_WISH",
  FUNERAL: "FUNERAL",
  ILLNESS: "ILLNESS",
  OTHER_PROCESS: "OTHER_PROCESS",
  OTHER: "OTHER",
} as const;
export type NoContactReason = keyof typeof noContactReasons;

/** Days on which nobody contacts the family, both ends included. */
export interface NoContactPeriod {
  readonly from: IsoDate;
  /** Null until the family says otherwise. */
  readonly until: IsoDate | null;
  readonly reason: NoContactReason;
}

/** Why a day that the family has named is hard for them. */
export const hardDayReasons = {
  FUNERAL: "FUNERAL",
  RELIGIOUS_DAY: "RELIGIOUS_DAY",
  FAMILY_DAY: "FAMILY_DAY",
  HEARING: "HEARING",
  OTHER: "OTHER",
} as const;
export type HardDayReason = keyof typeof hardDayReasons;

/** A day to avoid that the family has named. */
export interface HardDay {
  readonly on: IsoDate;
  /** Does it come again every year? */
  readonly everyYear: boolean;
  readonly reason: HardDayReason;
}

/** Who leads the contact for all processes: an organisation and a part in it, never a name. */
export interface FamilyLead {
  readonly organisation: string;
  readonly role: FamilyLeadRole;
  /** Under which they sign in, where they are in the hub. */
  readonly subject: string | null;
}

/** How a family is to be contacted, as one revision of the plan says it. */
export interface FamilyPlan {
  readonly caseId: string;
  /** Counts the revisions of the plan from 1. */
  readonly revision: number;
  readonly lead: FamilyLead;
  readonly channels: readonly ContactChannel[];
  readonly interpreter: boolean;
  /** The sealed document in which the family's wishes stand. */
  readonly wishes: string | null;
  readonly noContact: readonly NoContactPeriod[];
  readonly hardDays: readonly HardDay[];
  readonly writtenAt: Date;
  readonly writtenBy: string;
}
