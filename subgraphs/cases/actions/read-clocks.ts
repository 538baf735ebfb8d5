import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import { type Responsible, responsibleAt } from "../domain/clock-kinds.ts";
import { type Clock, type ClockedStanding, readClocks } from "../domain/clocks.ts";
import { childTeamDueOn, type HandedToTeam } from "../domain/due-dates.ts";
import { sumUpTimeliness, type TimelinessOfQuarter } from "../domain/timeliness.ts";
import { findClocked } from "../store/list-overdue.ts";
import { reminderRuleOn, reviewMethodOn } from "./reference-data.ts";

/** How the clocks of a case stand, and who is to act next. */
export interface CaseClocks {
  readonly allocation: Clock;
  readonly completion: Clock;
  /** By when the child death review team is to take the notification; null where none waits for it. */
  readonly childTeamDueOn: IsoDate | null;
  readonly responsible: Responsible | null;
}

/** How the clocks of a case stand on a day, by the method of its day. */
export function readCaseClocks(standing: ClockedStanding & HandedToTeam, today: IsoDate): CaseClocks {
  const clocks = readClocks(standing, reviewMethodOn(standing.notifiedOn), reminderRuleOn(today), today);
  const takenBy = childTeamDueOn(standing);
  const responsible = takenBy === null ? responsibleAt[standing.stage] : "COORDINATOR";
  return { ...clocks, childTeamDueOn: takenBy, responsible };
}

/** How timely the reviews were of the deaths notified from a day until another, by quarter. */
export async function readTimeliness(
  tx: Transaction,
  from: IsoDate,
  until: IsoDate,
): Promise<TimelinessOfQuarter[]> {
  const today = dayInEngland(tx.now);
  return sumUpTimeliness(await findClocked(tx, from, until), reviewMethodOn, reminderRuleOn(today), today);
}
