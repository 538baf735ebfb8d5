import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { type ClockKind, type ReminderKind, type Responsible, responsibleAt } from "./clock-kinds.ts";
import { type Clock, type ClockedStanding, type DueSoon, readClocks } from "./clocks.ts";
import { type Clocks, childTeamDueOn, type HandedToTeam } from "./due-dates.ts";

/** Who is to be reminded of which date of a case. */
export interface Reminder {
  readonly clock: ClockKind;
  readonly kind: ReminderKind;
  readonly dueOn: IsoDate;
  readonly responsible: Responsible;
}

/** A reminder that was raised. */
export interface RaisedReminder extends Reminder {
  readonly id: string;
  readonly caseId: string;
  readonly raisedAt: Date;
}

/** The reminder that a case calls for on a day; null where it calls for none. One is raised once for its date. */
export function findReminder(
  standing: ClockedStanding & HandedToTeam,
  clocks: Clocks,
  soon: DueSoon,
  today: IsoDate,
): Reminder | null {
  const takenBy = childTeamDueOn(standing);
  if (takenBy !== null) {
    const waits = {
      clock: "CHILD_TEAM",
      kind: "OVERDUE",
      dueOn: takenBy,
      responsible: "COORDINATOR",
    } as const;
    return takenBy < today ? waits : null;
  }
  const responsible = responsibleAt[standing.stage];
  const { allocation, completion } = readClocks(standing, clocks, soon, today);
  const next: Clock = standing.allocatedOn === null ? allocation : completion;
  if (responsible === null || next.dueOn === null) return null;
  if (next.state !== "DUE_SOON" && next.state !== "OVERDUE") return null;
  return { clock: next.kind, kind: next.state, dueOn: next.dueOn, responsible };
}
