import type { ActKind } from "./act.ts";
import type { Actor } from "./actors.ts";
import type { Stage } from "./case-state.ts";

/** What an act does to a case, who may do it, what it needs and what it sets off. */
export interface Transition {
  readonly act: ActKind;
  /** `NONE`: the case does not exist yet. */
  readonly from: readonly (Stage | "NONE")[];
  /** `SAME`: the act is kept and moves nothing. */
  readonly to: Stage | "SAME";
  readonly by: readonly Actor[];
  /** May it be done while the case is on hold? */
  readonly whileHeld: boolean;
  /** What must be there first, beside who may: each is checked where the act is done. */
  readonly needs?: readonly Need[];
  /** The event by which other owners and jobs learn of it. */
  readonly setsOff?: string;
}

/** What an act needs, in words. */
export const needs = {
  REASON: "a reason in words",
  NO_OPEN_PROPOSAL: "no proposed reviewer whose answer is awaited",
  REVIEW_WHOLE: "a review in which nothing is missing",
  INDEPENDENT_READER: "a reader independent of the review and of the care",
  FACTS_AS_READ: "facts that still stand as they were read",
  TEXTS_CONFIRMED: "every free text confirmed by a person",
  RECEIPT: "the receipt of the national programme",
  OTHER_OWNER: "the other owner's consent",
  NOTHING_UNDER_WAY: "no submission on its way",
} as const;
export type Need = keyof typeof needs;
