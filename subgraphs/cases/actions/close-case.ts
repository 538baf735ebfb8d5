import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { isCurrent } from "../domain/preparation.ts";
import { findLatest } from "../store/submissions.ts";
import { advance, checkNoProposal, getCase, mayDo } from "./advance.ts";
import { markStale } from "./mark-stale.ts";
import { tellAppointmentEnded } from "./tell-appointment-ended.ts";

/**
 * Closes a case whose submission the national programme has taken; its reviewer holds it no more. One that was
 * reopened to no end is closed again, and what has changed meanwhile makes an amended version due.
 */
export async function closeCase(
  tx: Transaction,
  { caseId }: { readonly caseId: string },
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  refuseIf([...mayDo(tx, file, "CASE_CLOSED"), ...checkNoProposal(file)]);
  const closed = await advance(tx, file, { kind: "CASE_CLOSED", facts: {} });
  await tellAppointmentEnded(tx, file, "case.closed");
  const latest = await findLatest(tx, caseId);
  if (latest !== null && !isCurrent(latest, closed.standing)) await markStale(tx, closed, ["reopened"]);
  return { caseId };
}
