import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { endLink, findStandingLink } from "../store/links.ts";
import { getLedInvestigation } from "./get-investigation.ts";

/** Taking a link away that was made by mistake or holds no longer. */
export interface UnlinkInvestigationCommand {
  readonly investigationId: string;
  readonly caseId: string;
  readonly reason: string;
}

/** Ends the link of an investigation with a case; a review that waited goes on. */
export async function unlinkInvestigation(
  tx: Transaction,
  { investigationId, caseId, reason }: UnlinkInvestigationCommand,
): Promise<{ investigationId: string }> {
  await getLedInvestigation(tx, investigationId);
  const standing = await findStandingLink(tx, investigationId, caseId);
  refuseIf(reason.trim() === "" ? [{ code: "REASON_MISSING", path: ["reason"] }] : []);
  if (!standing) throw new Refused([{ code: "NOT_LINKED", path: ["caseId"] }]);
  await endLink(tx, standing.id, reason.trim());
  await record(tx, "investigation.unlinked", { investigationId, caseId });
  return { investigationId };
}
