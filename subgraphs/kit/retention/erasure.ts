import type { ErasureGround, ErasureSubject } from "../../../schema/codes/erasure-grounds.ts";
import type { RecordClass } from "../../../schema/codes/retention-schedule.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";

/** That somebody asks to have the words about them erased, and what was decided. */
export interface ErasureRequest {
  readonly id: string;
  readonly custodian: string;
  readonly subjectClass: ErasureSubject;
  readonly subjectId: string;
  readonly recordClass: RecordClass;
  readonly recordId: string;
  readonly reference: string | null;
  readonly askedOn: IsoDate;
  readonly loggedAt: Date;
  readonly loggedBy: string;
  readonly underHold: boolean;
  readonly granted: boolean | null;
  readonly ground: ErasureGround | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: string | null;
}

/** Somebody about whom an owner keeps words, and to which record they belong. */
export interface KnownSubject {
  readonly custodian: string;
  readonly recordClass: RecordClass;
  readonly recordId: string;
  readonly reference: string | null;
  readonly erasedAt: Date | null;
}

/** What a guardian decides about a request. */
export interface ErasureDecision {
  readonly granted: boolean;
  readonly ground: ErasureGround;
  readonly reason: string;
}

/** What stands against logging a request. */
export function checkRequest(
  subject: KnownSubject | null,
  asked: { readonly on: IsoDate; readonly today: IsoDate; readonly isOpen: boolean },
): RefusalReason[] {
  if (subject === null) return [{ code: "NOBODY_LIKE_THAT", path: ["subjectId"] }];
  return [
    ...(subject.erasedAt === null ? [] : [{ code: "ERASED_BEFORE", path: ["subjectId"] }]),
    ...(asked.isOpen ? [{ code: "ASKED_ALREADY", path: ["subjectId"] }] : []),
    ...(asked.on > asked.today ? [{ code: "ASKED_ON_A_DAY_TO_COME", path: ["askedOn"] }] : []),
  ];
}

/** What stands against deciding. @param grants does the ground erase, or keep? */
export function checkErasureDecision(
  request: Pick<ErasureRequest, "granted" | "underHold">,
  { granted, reason }: ErasureDecision,
  grants: boolean,
): RefusalReason[] {
  return [
    ...(request.granted === null ? [] : [{ code: "DECIDED_BEFORE", path: ["requestId"] }]),
    ...(granted === grants ? [] : [{ code: "GROUND_SAYS_OTHERWISE", path: ["ground"] }]),
    ...(granted && request.underHold ? [{ code: "UNDER_LEGAL_HOLD", path: ["granted"] }] : []),
    ...(reason.trim() === "" ? [{ code: "WHY_MISSING", path: ["reason"] }] : []),
  ];
}

/** What stands against confirming: two people erase. */
export function checkConfirmation(
  request: Pick<ErasureRequest, "granted" | "decidedBy" | "confirmedAt" | "underHold">,
  subject: string,
): RefusalReason[] {
  if (request.granted !== true) return [{ code: "ERASURE_NOT_GRANTED", path: ["requestId"] }];
  return [
    ...(request.confirmedAt === null ? [] : [{ code: "ERASED_BEFORE", path: ["requestId"] }]),
    ...(request.decidedBy === subject ? [{ code: "SECOND_PERSON_NEEDED", path: ["requestId"] }] : []),
    ...(request.underHold ? [{ code: "UNDER_LEGAL_HOLD", path: ["requestId"] }] : []),
  ];
}
