import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { SteeringSeat } from "../../../schema/values/steering-seat.ts";
import type { Transaction } from "../../kit/database.ts";
import { seatsNotFilled } from "../domain/steering-rules.ts";
import { findSteeringGroups } from "../store/steering-groups.ts";
import { steeringSeatRulesOn } from "./on-steering-group.ts";

/** The seats that groups should have filled by the rule of today, and have not. */
export async function readSeatsNotFilled(
  tx: Transaction,
  groupIds: readonly string[],
): Promise<Map<string, SteeringSeat[]>> {
  const { seats } = steeringSeatRulesOn(dayInEngland(tx.now));
  const groups = await findSteeringGroups(tx, groupIds);
  return new Map([...groups].map(([id, group]) => [id, seatsNotFilled(group, seats)]));
}
