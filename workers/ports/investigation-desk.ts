import type { HoldReason } from "../../schema/values/hold-reason.ts";
import type { InvestigationKind } from "../../schema/values/investigation-kind.ts";
import type { Referral } from "./referral.ts";
import type { Refusals } from "./refusals.ts";
import type { Screening } from "./screening.ts";
import type { SealToApply } from "./seal.ts";
import type { Subject } from "./subject.ts";
import type { WebhookDelivery } from "./webhooks.ts";

/** The identifying part of one version of a handover. */
export interface HandoverSubject {
  /** The id under which the index of people knows the child: the same for every version. */
  readonly indexedAs: string;
  /** The team's count of versions. */
  readonly version: number;
  readonly organisation: string | null;
  /** Has a later version taken its place? */
  readonly superseded: boolean;
  readonly subject: Subject;
}

/** Who an investigation is about. */
export interface InvestigationSubject {
  readonly leadOrganisation: string | null;
  /** Counts what was said of them. */
  readonly version: number;
  readonly subject: Subject;
}

/** Whom handovers and investigations were found to be about. */
export interface PersonLinks {
  readonly eventId: string;
  readonly personId: string;
  readonly handoverIds: readonly string[];
  readonly investigationIds: readonly string[];
}

/** Whether a review has to wait for an investigation now, and under which reason. */
export interface HoldOnReview {
  readonly reason: HoldReason;
  readonly holdsReview: boolean;
  /** Of the link that says so: of two such answers, the one with the higher revision is the later. */
  readonly linkRevision: number;
}

/** Another process about the death of a case, as it stands at a revision of their link. */
export interface LinkedProcess {
  readonly linkRevision: number;
  readonly kind: InvestigationKind;
  /** Is it still linked, and going on? */
  readonly standing: boolean;
  /** Would a record made now name it: is it linked, and does it restrict nothing? */
  readonly named: boolean;
  /** As both sides have agreed; null while they have not. */
  readonly whoAsksFamily: "REVIEW" | "INVESTIGATION" | "JOINTLY" | null;
}

/** A notification to the adults' programme that turned out to be a child's. */
export interface ChildNotification {
  readonly eventId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly subject: Subject;
}

/** That a notification turned out to be no child's after all. */
export interface ClearedChild {
  readonly eventId: string;
  readonly caseId: string;
}

/** A team's note on a theme, and what is known of the child, none of which may be left in it. */
export interface NoteToScrub {
  readonly words: string;
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly addresses: readonly string[];
  /** Full ISO date; null where it is not known. */
  readonly birthDate: string | null;
}

/** The keepers of other reviews and investigations, and of child death reviews and their handovers. */
export interface InvestigationDesk {
  /** Seals what is kept of a person, or lets it be seen again. */
  applySeal(seal: SealToApply): Promise<Refusals>;
  /** Null where there is none, or where nothing of it could be read. */
  findHandoverSubject(handoverId: string): Promise<HandoverSubject | null>;
  findInvestigationSubject(investigationId: string): Promise<InvestigationSubject | null>;
  /** Null where there is no such investigation, or no link was ever made between the two. */
  findHoldOnReview(investigationId: string, caseId: string): Promise<HoldOnReview | null>;
  /** Null where there is no such investigation, or no link was ever made between the two. */
  findLinkedProcess(investigationId: string, caseId: string): Promise<LinkedProcess | null>;
  linkPerson(links: PersonLinks): Promise<Refusals>;
  recordScreening(
    screening: Screening & { readonly eventId: string; readonly caseId: string; readonly personId: string },
  ): Promise<Refusals>;
  recordAdultThemes(eventId: string, themes: readonly string[]): Promise<Refusals>;
  /** Null where a flag has no note. */
  findNoteToScrub(flagId: string): Promise<NoteToScrub | null>;
  recordScrubbedNote(note: {
    readonly eventId: string;
    readonly flagId: string;
    readonly text: string;
    readonly removed: number;
  }): Promise<Refusals>;
  /** Null where nobody wishes to be told any more, or was told already. */
  findWebhookDelivery(changeId: string, webhookId: string): Promise<WebhookDelivery | null>;
  recordWebhookDelivery(eventId: string, webhookId: string, changeId: string): Promise<Refusals>;
  makeDigest(idempotencyKey: string): Promise<Refusals>;
  receiveReferral(
    referral: Referral & { readonly eventId: string; readonly caseId: string; readonly referralId: string },
  ): Promise<Refusals>;
  /** Nothing happens where nothing was handed on. */
  withdrawChildNotification(cleared: ClearedChild): Promise<Refusals>;
  receiveChildNotification(notification: ChildNotification): Promise<Refusals>;
}
