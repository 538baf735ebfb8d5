import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { AppointmentProposal } from "../domain/proposal.ts";
import { getFacts } from "../store/facts.ts";
import { findProposal, saveAnswer } from "../store/proposals.ts";
import { advance, getCase } from "./advance.ts";
import { screenAgain } from "./screening.ts";

/** What the reviewers' owner answered to a proposal. */
export interface RecordAppointmentCommand {
  readonly proposalId: string;
  readonly outcome: "APPOINTED" | "REFUSED";
  readonly reasons: readonly string[];
  /** Under which the reviewer signs in: only so is the reviewer known when they write. */
  readonly reviewerSubject: string | null;
}

/** Records the answer to a proposal. The same answer again changes nothing. */
export async function recordAppointment(
  tx: Transaction,
  command: RecordAppointmentCommand,
): Promise<{ caseId: string }> {
  const { caseId } = await getProposal(tx, command.proposalId);
  let file = await getCase(tx, caseId);
  // Read again behind the case's lock: another answer may have come meanwhile.
  const proposal = await getProposal(tx, command.proposalId);
  if (proposal.state === command.outcome) return { caseId };
  refuseIf(proposal.state === "OPEN" ? [] : [{ code: "NO_SUCH_PROPOSAL" as const, path: ["proposalId"] }]);
  const { id: proposalId, reviewerId } = proposal;
  await saveAnswer(tx, proposalId, { state: command.outcome, reasons: command.reasons });
  if (command.outcome === "APPOINTED") {
    const { reviewerSubject } = command;
    const facts = { proposalId, reviewerId, reviewerSubject };
    await advance(tx, file, { kind: "REVIEWER_APPOINTED", facts });
    await record(tx, "case.allocated", { caseId, personId: file.personId });
    return { caseId };
  }
  file = await advance(tx, file, {
    kind: "ALLOCATION_REFUSED",
    facts: { proposalId, reasons: command.reasons, reviewerSubject: command.reviewerSubject },
  });
  // What changed while the answer was awaited could not be screened then.
  const facts = await getFacts(tx, caseId, file.standing.factsRevision);
  const { notifiedOn } = file.standing;
  await screenAgain(tx, file, { ...file.lastRead, facts, notifiedOn });
  return { caseId };
}

async function getProposal(tx: Transaction, id: string): Promise<AppointmentProposal> {
  const proposal = await findProposal(tx, id);
  if (proposal === null) throw new Refused([{ code: "NO_SUCH_PROPOSAL", path: ["proposalId"] }]);
  return proposal;
}
