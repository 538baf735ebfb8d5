import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { ActionState } from "./learning-action.ts";

interface Worded {
  readonly words?: string;
}

/** What the steering group may say of a report that it has read. */
export const learningDecisions = {
  AGREED: "AGREED",
  AGREED_WITH_MORE: "AGREED_WITH_MORE",
  NOTHING_TO_ADD: "NOTHING_TO_ADD",
} as const;
export type LearningDecision = keyof typeof learningDecisions;

/** What can come of a review for those who live, and what is kept of each. */
export interface LearningActsByKind {
  /** The steering group has read the anonymised report and decided. It neither waits for nor holds up submission. */
  readonly LEARNING_DECIDED: {
    readonly decision: LearningDecision;
    readonly reviewRevision: number;
  } & Worded;
  readonly ACTION_PLANNED: {
    readonly actionId: string;
    readonly recommendationId: string;
    readonly organisation: string;
    readonly dueOn: IsoDate;
  };
  readonly ACTION_PROGRESSED: { readonly actionId: string; readonly state: ActionState } & Worded;
  readonly ACTION_REMINDED: {
    readonly actionId: string;
    readonly organisation: string;
    readonly dueOn: IsoDate;
  };
}
