import { addMonths, dayInEngland } from "../../../schema/values/calendar.ts";
import { daysOf, quarterOf } from "../../../schema/values/quarter.ts";
import { isSameOrganisation } from "../../../schema/values/succession.ts";
import type { Transaction } from "../../kit/database.ts";
import type { SteeringGroup, SteeringMeeting } from "../domain/steering-group.ts";
import type { TimelinessOfQuarter } from "../domain/timeliness.ts";
import { readTimeliness } from "./read-clocks.ts";
import { succession } from "./reference-data.ts";

/** Of how many months before its meeting a group is told how timely reviews were. */
const monthsToldOf = 12;

/** Does the caller see every row that is counted for a group? Only who keeps the area's cases does. */
function seesEveryRow({ caller }: Transaction, { custodian }: Pick<SteeringGroup, "custodian">): boolean {
  return caller.organisation !== null && isSameOrganisation(custodian, caller.organisation, succession);
}

/** How timely reviews are now, for a group's agenda; null for whoever does not see every row that is counted. */
export async function timelinessForGroup(
  tx: Transaction,
  group: Pick<SteeringGroup, "custodian">,
): Promise<TimelinessOfQuarter[] | null> {
  if (!seesEveryRow(tx, group)) return null;
  const today = dayInEngland(tx.now);
  return readTimeliness(tx, daysOf(quarterOf(addMonths(today, -monthsToldOf))).first, today);
}

/** How timely reviews were when a meeting began, or are until it does. Source: the report, 3.7 and 3.9. */
export async function timelinessAtMeeting(
  tx: Transaction,
  group: SteeringGroup,
  meeting: SteeringMeeting,
): Promise<readonly TimelinessOfQuarter[] | null> {
  if (meeting.state === "PLANNED") return timelinessForGroup(tx, group);
  return seesEveryRow(tx, group) ? meeting.timeliness : null;
}
