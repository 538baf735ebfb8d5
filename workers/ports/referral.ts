import type { ReferralKind } from "../../schema/values/referral-kind.ts";
import type { Subject } from "./subject.ts";

/** What a reviewer has referred on, and of whom. */
export interface Referral {
  readonly kind: ReferralKind;
  /** Code of the organisation to which it goes. */
  readonly to: string;
  readonly madeOn: string;
  readonly madeBy: string | null;
  readonly words: string;
  readonly subject: Subject;
}
