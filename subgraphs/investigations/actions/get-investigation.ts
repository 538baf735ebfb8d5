import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import type { Investigation } from "../domain/investigation.ts";
import { lockInvestigation } from "../store/investigations.ts";

/** The investigation that an act is about, locked; refused where there is none. */
export async function getInvestigation(tx: Transaction, id: string): Promise<Investigation> {
  const found = await lockInvestigation(tx, id);
  if (!found) throw new Refused([{ code: "NO_SUCH_INVESTIGATION", path: ["investigationId"] }]);
  return found;
}
