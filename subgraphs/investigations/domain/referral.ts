import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { ReferralKind } from "../../../schema/values/referral-kind.ts";

/** Where what a reviewer has referred on stands with whoever is to look at it. */
export const referralStates = { WAITING: "WAITING", TAKEN: "TAKEN" } as const;
export type ReferralState = keyof typeof referralStates;

/** Every change of state that there is. */
export const referralTransitions: Readonly<
  Record<ReferralState, Partial<Readonly<Record<"TAKE", ReferralState>>>>
> = {
  WAITING: { TAKE: "TAKEN" },
  TAKEN: {},
};

/** What a reviewer of the programme has referred on, in the inbox of whoever is to look at it. */
export interface ReceivedReferral {
  readonly id: string;
  readonly caseId: string;
  readonly kind: ReferralKind;
  /** Code of the organisation to which it went. */
  readonly custodian: string;
  readonly madeOn: IsoDate;
  readonly madeBy: string | null;
  readonly state: ReferralState;
  readonly receivedAt: Date;
  readonly takenAt: Date | null;
  /** What came of it, where an investigation did. */
  readonly investigationId: string | null;
  readonly subjectId: string;
  /** The sealed document with what was found. */
  readonly wordsId: string;
}
