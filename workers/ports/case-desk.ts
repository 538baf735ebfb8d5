import type { HoldReason } from "../../schema/values/hold-reason.ts";
import type { LinkedProcess } from "./investigation-desk.ts";
import type { Referral } from "./referral.ts";
import type { Refusals } from "./refusals.ts";
import type { AppointmentAnswer, Proposal, ReviewerFacts } from "./reviewer-desk.ts";
import type { Screening } from "./screening.ts";
import type { SealToApply } from "./seal.ts";
import type { Subject } from "./subject.ts";

/** What a case takes of a person's record: no name and no number. */
export interface CaseFacts {
  readonly personRevision: number;
  /** The earliest day on which somebody told of the death. */
  readonly notifiedOn: string;
  /** Is some report a notification or a look-back? */
  readonly asksForReview: boolean;
  /** Has nobody notified the death, and a search of deaths found it? */
  readonly foundBySearch: boolean;
  /** Has a child death review team handed the death over? */
  readonly handedOver: boolean;
  readonly birthDate: string | null;
  readonly deathDate: string | null;
  readonly sex: string | null;
  readonly ethnicCategory: string | null;
  readonly area: string | null;
  readonly learningDisability: string | null;
  readonly placeOfDeath: string | null;
  readonly causes: readonly CertifiedCause[];
  /** Every date that some report gives, where they do not agree. */
  readonly saidDates?: SaidDates | undefined;
}

/** What reports say, each value once. */
export interface SaidDates {
  readonly birth: readonly string[];
  readonly death: readonly string[];
}

export interface CertifiedCause {
  readonly line: string;
  readonly text: string;
  readonly icd10: string | null;
}

/** An investigation that goes before a review, or no longer does. */
export interface HoldOfCase {
  readonly eventId: string;
  readonly caseId: string;
  readonly investigationId: string;
  /** At which revision of their link it was so; what is older than the case has heard of changes nothing. */
  readonly linkRevision: number;
}

/** A proposed reviewer who waits for an answer, or has one. */
export interface OpenProposal extends Omit<Proposal, "proposalId"> {
  readonly answered: boolean;
}

/** Somebody whose notification turned out to be a child's. */
export interface Child {
  /** Does the case still say so, that is, was it not taken back? */
  readonly isChild: boolean;
  /** Null where no report counts to them any more. */
  readonly subject: Subject | null;
}

/** The keepers of cases, their reviews and what is submitted of them. */
export interface CaseDesk {
  /** Seals what is kept of a person, or lets it be seen again. */
  applySeal(seal: SealToApply): Promise<Refusals>;
  openCase(eventId: string, personId: string, facts: CaseFacts): Promise<Refusals>;
  refreshCase(eventId: string, personId: string, facts: CaseFacts): Promise<Refusals>;
  splitCase(split: {
    readonly eventId: string;
    readonly personId: string;
    readonly newPersonId: string;
    /** What is left of the former person. */
    readonly facts: CaseFacts;
    readonly newFacts: CaseFacts;
  }): Promise<Refusals>;
  mergeCase(merge: {
    readonly eventId: string;
    /** The person to whom all reports count now. */
    readonly personId: string;
    readonly formerPersonId: string;
  }): Promise<Refusals>;
  holdCase(hold: HoldOfCase & { readonly reason: HoldReason }): Promise<Refusals>;
  resumeCase(hold: HoldOfCase): Promise<Refusals>;
  /** Raises some of the reminders that are due. @returns whether there may be more */
  raiseReminders(key: string): Promise<boolean>;
  followProcess(
    process: LinkedProcess & {
      readonly eventId: string;
      readonly caseId: string;
      readonly investigationId: string;
    },
  ): Promise<Refusals>;
  /** Null where there is no such proposal. */
  findProposal(proposalId: string): Promise<OpenProposal | null>;
  recordAppointment(eventId: string, proposalId: string, answer: AppointmentAnswer): Promise<Refusals>;
  /** Safe where the reviewer holds the case no more. */
  recordAppointmentEnded(eventId: string, proposalId: string): Promise<Refusals>;
  recordReviewer(eventId: string, facts: ReviewerFacts): Promise<Refusals>;
  /** Null where there is no such case or person. */
  findChild(caseId: string, personId: string): Promise<Child | null>;
  /** Null where there is no such case, or it has not been screened. */
  findScreening(caseId: string): Promise<Screening | null>;
  /** The themes that the review of a case shows. */
  findThemes(caseId: string): Promise<readonly string[]>;
  /** Null where there is none, or its words were erased. */
  findReferral(caseId: string, referralId: string): Promise<Referral | null>;
  recordReferralTaken(eventId: string, caseId: string, referralId: string): Promise<Refusals>;
  recordAcknowledgement(eventId: string, caseId: string, childNotificationId: string): Promise<Refusals>;
}
