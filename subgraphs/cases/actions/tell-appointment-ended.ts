import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { findAppointedProposal } from "../store/acts.ts";
import type { CaseFile } from "../store/cases.ts";

/**
 * Tells the reviewers' owner whose appointment ended with a case that is closed or stopped, where somebody reviewed it.
 * The job may be late: by the time it runs the case may be another's, who keeps it.
 */
export async function tellAppointmentEnded(
  tx: Transaction,
  { id: caseId, standing }: CaseFile,
  event: "case.closed" | "case.stopped",
): Promise<void> {
  const proposalId = standing.reviewer && (await findAppointedProposal(tx, caseId));
  if (proposalId) await record(tx, event, { caseId, proposalId });
}
