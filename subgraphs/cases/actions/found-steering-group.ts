import { randomUUID } from "node:crypto";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { isSameOrganisation } from "../../../schema/values/succession.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { isAreaWithGroup, saveSteeringGroup } from "../store/steering-groups.ts";
import { custodianOn, succession } from "./reference-data.ts";

/** Founds the steering group of the caller's area, which has one. */
export async function foundSteeringGroup(tx: Transaction, title: string): Promise<{ groupId: string }> {
  const custodian = custodianOn(dayInEngland(tx.now));
  const { organisation } = tx.caller;
  if (organisation === null || !isSameOrganisation(custodian, organisation, succession)) {
    throw new Refused([{ code: "NOT_FOR_YOUR_AREA" }]);
  }
  if (title.trim() === "") throw new Refused([{ code: "NOTHING_WRITTEN", path: ["title"] }]);
  if (await isAreaWithGroup(tx)) throw new Refused([{ code: "GROUP_FOUNDED_BEFORE" }]);
  const id = randomUUID();
  await saveSteeringGroup(tx, { id, custodian, title });
  return { groupId: id };
}
