import { addDays, addMonths, daysBetween } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { ClockKind } from "./clock-kinds.ts";
import type { Clocks } from "./due-dates.ts";
import { isOutside } from "./due-dates.ts";
import { heldDaysUntil } from "./held-days.ts";
import type { CaseStanding } from "./standing.ts";

/** How a clock stands. */
export const clockStates = {
  NOT_SET: "NOT_SET",
  RUNNING: "RUNNING",
  DUE_SOON: "DUE_SOON",
  OVERDUE: "OVERDUE",
  PAUSED: "PAUSED",
  MET: "MET",
  MET_LATE: "MET_LATE",
} as const;
export type ClockState = keyof typeof clockStates;

/** How many days before its date a clock is due soon. */
export interface DueSoon {
  readonly allocationDueSoonDays: number;
  readonly completionDueSoonDays: number;
}

/** One clock of a case on a day; all days count from the notification. */
export interface Clock {
  readonly kind: ClockKind;
  readonly state: ClockState;
  /** With the days on hold given back; null while a hold is open and where no date is set. */
  readonly dueOn: IsoDate | null;
  /** As if there had been no hold. */
  readonly grossDueOn: IsoDate | null;
  readonly metOn: IsoDate | null;
  /** Days until it was met, or until today. */
  readonly grossDays: number | null;
  /** The same without the days on hold. */
  readonly netDays: number | null;
}

/** What clocks need to know of a case. */
export type ClockedStanding = Pick<
  CaseStanding,
  | "stage"
  | "openHolds"
  | "heldSince"
  | "heldDays"
  | "heldDaysAtAllocation"
  | "notifiedOn"
  | "allocatedOn"
  | "completedOn"
>;

/** How both clocks of a case stand on a day. */
export function readClocks(
  standing: ClockedStanding,
  clocks: Clocks,
  soon: DueSoon,
  today: IsoDate,
): { readonly allocation: Clock; readonly completion: Clock } {
  const { allocatedOn, completedOn, heldDaysAtAllocation } = standing;
  const held = heldDaysUntil(standing, today);
  const read = (kind: ClockKind, metOn: IsoDate | null, months: number, heldDays: number, days: number) =>
    readClock(standing, { kind, metOn, months, heldDays, soonDays: days }, today);
  return {
    allocation: read(
      "ALLOCATION",
      allocatedOn,
      clocks.allocateWithinMonths,
      heldDaysAtAllocation ?? held,
      soon.allocationDueSoonDays,
    ),
    completion: read(
      "COMPLETION",
      completedOn,
      clocks.completeWithinMonths,
      completedOn === null ? held : standing.heldDays,
      soon.completionDueSoonDays,
    ),
  };
}

interface Read {
  readonly kind: ClockKind;
  readonly metOn: IsoDate | null;
  readonly months: number;
  readonly heldDays: number;
  readonly soonDays: number;
}

function readClock(
  { stage, openHolds, notifiedOn }: ClockedStanding,
  { kind, metOn, months, heldDays, soonDays }: Read,
  today: IsoDate,
): Clock {
  if (isOutside(stage) && metOn === null) {
    const none = { dueOn: null, grossDueOn: null, metOn, grossDays: null, netDays: null };
    return { kind, state: "NOT_SET", ...none };
  }
  const grossDueOn = addMonths(notifiedOn, months);
  const netDueOn = addDays(grossDueOn, heldDays);
  const grossDays = Math.max(0, daysBetween(notifiedOn, metOn ?? today));
  const paused = metOn === null && openHolds.length > 0;
  return {
    kind,
    state: paused ? "PAUSED" : stateOn(metOn, netDueOn, soonDays, today),
    dueOn: paused ? null : netDueOn,
    grossDueOn,
    metOn,
    grossDays,
    netDays: Math.max(0, grossDays - heldDays),
  };
}

function stateOn(metOn: IsoDate | null, dueOn: IsoDate, soonDays: number, today: IsoDate): ClockState {
  if (metOn !== null) return metOn <= dueOn ? "MET" : "MET_LATE";
  if (today > dueOn) return "OVERDUE";
  return today >= addDays(dueOn, -soonDays) ? "DUE_SOON" : "RUNNING";
}
