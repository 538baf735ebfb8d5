import { addDays, addMonths } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Stage } from "./case-state.ts";
import type { CaseStanding } from "./standing.ts";

/** How long a method of review gives, in calendar months from the notification. */
export interface Clocks {
  readonly allocateWithinMonths: number;
  readonly completeWithinMonths: number;
}

/** By when a reviewer should be found and the review be done; null where no date is set. */
export interface DueDates {
  readonly allocation: IsoDate | null;
  readonly completion: IsoDate | null;
  /** The one of the two that is to be met next; of a child, by when the child death review team takes the notification. */
  readonly next: IsoDate | null;
}

const none: DueDates = { allocation: null, completion: null, next: null };
const beforeAllocation: readonly Stage[] = ["SCREENING", "AWAITING_ALLOCATION"];
const outside: readonly Stage[] = ["OUT_OF_SCOPE", "CHILD_CORE_DATA", "TRANSFERRED"];

/** Is the case none for review here, so that no date is set? */
export const isOutside = (stage: Stage): boolean => outside.includes(stage);

/** Of a notification that turned out to be a child's: where it stands with the child death review team. */
export type HandedToTeam = Pick<CaseStanding, "stage" | "childTeamDueOn" | "childNotification">;

/** Where a case stands whose notification a child death review team may have. */
const handedOn: readonly Stage[] = ["CHILD_CORE_DATA", "OUT_OF_SCOPE"];

/** By when the child death review team is to take the notification; null where none waits for it. */
export function childTeamDueOn({ stage, childTeamDueOn, childNotification }: HandedToTeam): IsoDate | null {
  return handedOn.includes(stage) && childNotification === null ? childTeamDueOn : null;
}

/**
 * When a case is due. Days on hold are given back; while a hold is open no date is set, as nobody knows when
 * the other process will end.
 * Source: answer HL10253: within six months, unless a statutory process or the family delays it.
 */
export function dueDates(standing: CaseStanding, clocks: Clocks): DueDates {
  if (isOutside(standing.stage)) return { ...none, next: childTeamDueOn(standing) };
  if (standing.openHolds.length > 0) return none;
  const { heldDays, heldDaysAtAllocation } = standing;
  const after = (months: number, held: number) => addDays(addMonths(standing.notifiedOn, months), held);
  const allocation = after(clocks.allocateWithinMonths, heldDaysAtAllocation ?? heldDays);
  const completion = after(clocks.completeWithinMonths, heldDays);
  if (beforeAllocation.includes(standing.stage)) return { allocation, completion, next: allocation };
  return { allocation, completion, next: standing.completedOn === null ? completion : null };
}

/** Has the date passed that was to be met next? */
export function isOverdue({ next }: DueDates, today: IsoDate): boolean {
  return next !== null && next < today;
}
