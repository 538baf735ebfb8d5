import type { Transaction } from "../../kit/database.ts";
import { findTransition } from "../domain/transitions.ts";
import { findAppointedProposal } from "../store/acts.ts";
import { advance, getCase } from "./advance.ts";
import { getProposalOfCase } from "./get-proposal.ts";
import { recordAppointment } from "./record-appointment.ts";

/**
 * Records that the reviewer who was appointed on a proposal has given the case back. Where somebody else holds it by now,
 * or nobody, nothing is left to do; a case that was closed keeps who reviewed it.
 */
export async function recordAppointmentEnded(
  tx: Transaction,
  { proposalId }: { readonly proposalId: string },
): Promise<{ caseId: string }> {
  const { proposal, file: found } = await getProposalOfCase(tx, proposalId);
  const { caseId, state, reasons, reviewerSubject } = proposal;
  if (found.erasedAt !== null) return { caseId };
  // What has ended began: the appointment itself may be told later than its end.
  if (state === "DECLARED") {
    await recordAppointment(tx, { proposalId, outcome: "APPOINTED", reasons, reviewerSubject });
  }
  const file = await getCase(tx, caseId);
  const { reviewer, stage } = file.standing;
  const holds = reviewer !== null && (await findAppointedProposal(tx, caseId)) === proposalId;
  if (!holds || findTransition(stage, "APPOINTMENT_ENDED") === null) return { caseId };
  await advance(tx, file, { kind: "APPOINTMENT_ENDED", facts: { proposalId, reviewerId: reviewer.id } });
  return { caseId };
}
