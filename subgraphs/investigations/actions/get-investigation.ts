import { commissionerSuccession } from "../../../schema/codes/organisation-succession.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import { refuseErased } from "../../kit/retention/erased.ts";
import { leads } from "../domain/check-investigation.ts";
import type { Investigation } from "../domain/investigation.ts";
import { lockInvestigation } from "../store/investigations.ts";

/** The investigation that an act is about, locked; refused where there is none. */
export async function getInvestigation(tx: Transaction, id: string): Promise<Investigation> {
  const found = await lockInvestigation(tx, id);
  if (!found) throw new Refused([{ code: "NO_SUCH_INVESTIGATION", path: ["investigationId"] }]);
  await refuseErased(tx, "investigation", id, ["investigationId"]);
  return found;
}

/** The investigation that its own lead acts on, locked; refused for anybody else. */
export async function getLedInvestigation(tx: Transaction, id: string): Promise<Investigation> {
  const found = await getInvestigation(tx, id);
  if (leads(tx.caller.organisation, found, commissionerSuccession)) return found;
  throw new Refused([{ code: "NOT_ITS_LEAD", path: ["investigationId"] }]);
}
