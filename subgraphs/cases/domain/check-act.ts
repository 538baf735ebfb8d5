import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { ActKind } from "./act.ts";
import type { Actor } from "./actors.ts";
import type { Stage } from "./case-state.ts";
import type { CaseRefusal } from "./refusals.ts";
import { findTransition } from "./transitions.ts";

/** May this act be done now, by somebody who acts in these parts? */
export function checkAct(
  standing: { readonly stage: Stage; readonly state: string } | null,
  act: ActKind,
  actors: ReadonlySet<Actor>,
): RefusalReason<CaseRefusal>[] {
  const transition = findTransition(standing?.stage ?? "NONE", act);
  if (transition === null) return [{ code: "NOT_IN_THIS_STATE", path: ["caseId"] }];
  const reasons: RefusalReason<CaseRefusal>[] = [];
  if (standing?.state === "ON_HOLD" && !transition.whileHeld) {
    reasons.push({ code: "CASE_ON_HOLD", path: ["caseId"] });
  }
  if (!transition.by.some((actor) => actors.has(actor))) {
    reasons.push({ code: refusalOf[transition.by[0]!], path: ["caseId"] });
  }
  return reasons;
}

const refusalOf = {
  JOB: "NOT_YOURS_TO_DO",
  COORDINATOR: "NOT_YOURS_TO_DO",
  OTHER_COORDINATOR: "NOT_YOURS_TO_DO",
  APPOINTED_REVIEWER: "NOT_THE_APPOINTED_REVIEWER",
  CONTRIBUTOR: "NOT_THE_APPOINTED_REVIEWER",
  PROPOSED_REVIEWER: "NOT_YOURS_TO_DO",
  ASKED_ORGANISATION: "NOT_YOURS_TO_DO",
  STEERING_MEMBER: "NOT_YOURS_TO_DO",
  SECOND_READER: "SECOND_READER_NEEDED",
  RELEASER: "NOT_YOURS_TO_DO",
  OTHER_PROCESS: "NOT_YOURS_TO_DO",
} as const satisfies Record<Actor, CaseRefusal>;
