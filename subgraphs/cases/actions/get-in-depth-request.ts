import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import type { InDepthRequest } from "../domain/in-depth-request.ts";
import type { CaseFile } from "../store/cases.ts";
import { findRequest } from "../store/in-depth-requests.ts";
import { getCase } from "./advance.ts";

/** A family's request behind the lock of its case. Throws `Refused` where there is none. */
export async function getInDepthRequest(
  tx: Transaction,
  requestId: string,
): Promise<{ file: CaseFile; request: InDepthRequest }> {
  const known = await findRequest(tx, requestId);
  const file = known && (await getCase(tx, known.caseId));
  // Read again behind the case's lock: it may have been decided meanwhile.
  const request = file && (await findRequest(tx, requestId));
  if (!request) throw new Refused([{ code: "NO_SUCH_REQUEST", path: ["requestId"] }]);
  return { file, request };
}
