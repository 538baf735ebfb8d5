import type { LegalHoldKind } from "../../../schema/codes/legal-hold-kinds.ts";
import type { RecordClass, RetentionEvent, RetentionRule } from "../../../schema/codes/retention-schedule.ts";
import { addMonths } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";

/** That records are kept beyond their time: one record, a class, or all that an organisation keeps at an owner. */
export interface LegalHold {
  readonly id: string;
  readonly kind: LegalHoldKind;
  /** Null: every class. */
  readonly recordClass: RecordClass | null;
  /** Null: every record of the class. */
  readonly recordId: string | null;
  readonly reason: string;
  readonly placedAt: Date;
  readonly placedBy: string;
  readonly liftedAt: Date | null;
  readonly liftReason: string | null;
}

/** What becomes of a record whose time is over. */
export const appraisalDecisions = {
  DESTROY: "Its words are destroyed now, and cannot be brought back",
  KEEP: "It is kept on, and looked at again on a day",
  TRANSFER: "It goes to a place of deposit for good, and is looked at again on a day",
} as const satisfies Record<string, string>;
export type AppraisalDecision = keyof typeof appraisalDecisions;

/** What somebody decides about a record whose time is over. */
export interface Decision {
  readonly decision: AppraisalDecision;
  readonly keepUntil: IsoDate | null;
  readonly placeOfDeposit: string | null;
  readonly reason: string;
}

/** A record whose time is over, about which somebody decides. */
export interface Appraisal {
  readonly id: string;
  readonly custodian: string;
  readonly recordClass: RecordClass;
  readonly recordId: string;
  readonly reference: string | null;
  readonly event: RetentionEvent;
  readonly eventOn: IsoDate;
  readonly rule: string;
  readonly dueOn: IsoDate;
  readonly raisedAt: Date;
  readonly underHold: boolean;
  readonly decision: AppraisalDecision | null;
  readonly keepUntil: IsoDate | null;
  readonly placeOfDeposit: string | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly certificateId: string | null;
}

/** The day on which a record's time is over: the same day so many years later, or the month's last. */
export function dueOn(rule: Pick<RetentionRule, "years">, eventOn: IsoDate): IsoDate {
  return addMonths(eventOn, 12 * rule.years);
}

/** What stands against a hold: it names what the owner keeps, and says why. */
export function checkHold(
  hold: Pick<LegalHold, "recordClass" | "recordId" | "reason">,
  ownClasses: readonly RecordClass[],
  ownCodes: readonly string[],
): RefusalReason[] {
  return [
    ...(ownCodes.length === 0 ? [{ code: "ORGANISATION_NEEDED" }] : []),
    ...(hold.recordClass !== null && !ownClasses.includes(hold.recordClass)
      ? [{ code: "KEPT_ELSEWHERE", path: ["recordClass"] }]
      : []),
    ...(hold.recordId !== null && hold.recordClass === null
      ? [{ code: "CLASS_MISSING", path: ["recordClass"] }]
      : []),
    ...checkReason(hold.reason),
  ];
}

/** What stands against lifting a hold. */
export function checkLifting(hold: Pick<LegalHold, "liftedAt">, reason: string): RefusalReason[] {
  return [
    ...(hold.liftedAt === null ? [] : [{ code: "LIFTED_BEFORE", path: ["holdId"] }]),
    ...checkReason(reason),
  ];
}

/** What stands against a decision, of what can be known without looking at the record. */
export function checkDecision(
  appraisal: Pick<Appraisal, "decision" | "underHold">,
  { decision, keepUntil, placeOfDeposit, reason }: Decision,
  today: IsoDate,
): RefusalReason[] {
  const isKept = decision !== "DESTROY";
  const place = placeOfDeposit?.trim() ?? "";
  return [
    ...(appraisal.decision === null ? [] : [{ code: "DECIDED_BEFORE", path: ["appraisalId"] }]),
    ...(appraisal.underHold && !isKept ? [{ code: "UNDER_LEGAL_HOLD", path: ["decision"] }] : []),
    ...(isKept && (keepUntil === null || keepUntil <= today)
      ? [{ code: "DAY_TO_COME_NEEDED", path: ["keepUntil"] }]
      : []),
    ...(!isKept && keepUntil !== null ? [{ code: "NOTHING_IS_KEPT", path: ["keepUntil"] }] : []),
    ...(decision === "TRANSFER" && place === "" ? [{ code: "PLACE_MISSING", path: ["placeOfDeposit"] }] : []),
    ...(decision !== "TRANSFER" && place !== ""
      ? [{ code: "NOT_TRANSFERRED", path: ["placeOfDeposit"] }]
      : []),
    ...checkReason(reason),
  ];
}

function checkReason(reason: string): RefusalReason[] {
  return reason.trim() === "" ? [{ code: "WHY_MISSING", path: ["reason"] }] : [];
}
