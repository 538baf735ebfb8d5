import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { ReferralKind } from "../../../schema/values/referral-kind.ts";

/** What a reviewer has referred on; the words stand in a sealed document. */
export interface Referral {
  readonly id: string;
  readonly caseId: string;
  readonly kind: ReferralKind;
  /** Code of the organisation to which it goes. */
  readonly to: string;
  readonly words: string;
  readonly madeOn: IsoDate;
  readonly madeAt: Date;
  readonly organisation: string | null;
  /** When whoever it went to took it. */
  readonly takenAt: Date | null;
}
