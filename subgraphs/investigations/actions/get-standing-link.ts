import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import type { Investigation } from "../domain/investigation.ts";
import type { InvestigationLink } from "../domain/link.ts";
import { findStandingLink } from "../store/links.ts";

/** The link that stands between a locked investigation and a case; refused where there is none. */
export async function getStandingLink(
  tx: Transaction,
  { id }: Investigation,
  caseId: string,
): Promise<InvestigationLink> {
  const link = await findStandingLink(tx, id, caseId);
  if (!link) throw new Refused([{ code: "NOT_LINKED", path: ["caseId"] }]);
  return link;
}
