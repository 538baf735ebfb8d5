import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { LearningRefusal } from "./learning-refusals.ts";

/** How far an action has come. */
export const actionStates = {
  PLANNED: "PLANNED",
  UNDER_WAY: "UNDER_WAY",
  DONE: "DONE",
  STOPPED: "STOPPED",
} as const;
export type ActionState = keyof typeof actionStates;

/** What a recommendation comes to: something that one organisation does by a day, and how that will be known. */
export interface LearningAction {
  readonly id: string;
  readonly caseId: string;
  readonly recommendationId: string;
  /** Code of the organisation that does it. */
  readonly organisation: string;
  /** The sealed document that says what is done. */
  readonly words: string;
  /** The sealed document that says by what it will be known to be done. */
  readonly measure: string;
  readonly dueOn: IsoDate;
  readonly plannedAt: Date;
  readonly state: ActionState;
  readonly remindedOn: IsoDate | null;
  readonly progress: readonly ActionProgress[];
}

/** One step of an action, told by whoever does it. */
export interface ActionProgress {
  readonly state: ActionState;
  readonly on: IsoDate;
  /** The sealed document that tells of it. */
  readonly words: string;
  /** The sealed document that holds the evidence; null where there is none yet. */
  readonly evidence: string | null;
}

/** An action as somebody plans it, with its words. */
export interface ActionPlanned {
  readonly words: string;
  readonly measure: string;
  readonly dueOn: IsoDate;
}

/**
 * Is an action specific, measurable and bound to a day? Whether it can be done and matters is for people to judge.
 * Source: national programme: a panel agrees the action, its owner and its date.
 */
export function checkAction(
  { words, measure, dueOn }: ActionPlanned,
  today: IsoDate,
): RefusalReason<LearningRefusal | "NOTHING_WRITTEN">[] {
  const reasons: RefusalReason<LearningRefusal | "NOTHING_WRITTEN">[] = [];
  if (words.trim() === "") reasons.push({ code: "NOTHING_WRITTEN", path: ["words"] });
  if (measure.trim() === "") reasons.push({ code: "NOT_MEASURABLE", path: ["measure"] });
  if (dueOn <= today) reasons.push({ code: "ACTION_DUE_AT_ONCE", path: ["dueOn"] });
  return reasons;
}

const ends: readonly ActionState[] = ["DONE", "STOPPED"];

/** Has an action come to its end? */
export const isOver = ({ state }: Pick<LearningAction, "state">): boolean => ends.includes(state);

/** May this be told of an action? Nothing is done without evidence, and nothing ends twice. */
export function checkProgress(
  action: Pick<LearningAction, "state">,
  told: { readonly state: ActionState; readonly words: string; readonly evidence: string | null },
): RefusalReason<LearningRefusal | "NOTHING_WRITTEN">[] {
  const reasons: RefusalReason<LearningRefusal | "NOTHING_WRITTEN">[] = [];
  if (isOver(action)) reasons.push({ code: "ACTION_OVER", path: ["actionId"] });
  if (told.words.trim() === "") reasons.push({ code: "NOTHING_WRITTEN", path: ["words"] });
  if (told.state === "DONE" && !told.evidence?.trim()) {
    reasons.push({ code: "EVIDENCE_MISSING", path: ["evidence"] });
  }
  return reasons;
}
