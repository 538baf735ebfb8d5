import type { AppointmentReason } from "../../../schema/values/appointment-reasons.ts";
import type { Transaction } from "../../kit/database.ts";
import type { ProposalAnswer, ProposalOutcome } from "../domain/appointment.ts";
import { checkAppointment, type Proposal } from "../domain/check-appointment.ts";
import { checkSupporter } from "../domain/check-supporter.ts";
import { findAnswer, lockCase, type Proposed, saveAnswer, saveAppointment } from "../store/appointments.ts";
import { findCandidates } from "../store/candidates.ts";
import { takeReviewer } from "../store/reviewers.ts";
import { termsOf } from "./terms.ts";

/** A proposal of the cases' owner: this reviewer for this case, and who cared for the person. */
export interface AppointCommand extends Proposed, Proposal {
  /** Has the proposed reviewer declared not to have been involved in the care? */
  readonly declared: boolean;
}

/** What is told of a proposal now. */
export interface Told {
  readonly outcome: ProposalOutcome;
  readonly reasons: readonly AppointmentReason[];
}

/**
 * Answers a proposal, once and for ever: the answer is entered in the ledger under the proposal's id. The case
 * and the reviewer are locked, so that no two answers are found at one time. Against whom nothing stands, but who has not
 * declared yet, is neither appointed nor refused: every rule is asked again once they have.
 */
export async function appoint(tx: Transaction, command: AppointCommand): Promise<Told> {
  await lockCase(tx, command.caseId);
  const given = await findAnswer(tx, command.proposalId);
  if (given) return given;
  const answer = await decide(tx, command);
  if (answer.outcome === "APPOINTED" && !command.declared) {
    return { outcome: "DECLARATION_NEEDED", reasons: answer.reasons };
  }
  await saveAnswer(tx, command, answer);
  if (answer.outcome === "APPOINTED") await saveAppointment(tx, command);
  return answer;
}

async function decide(tx: Transaction, command: AppointCommand): Promise<ProposalAnswer> {
  const reviewer = await takeReviewer(tx, command.reviewerId);
  const [candidate] = reviewer ? await findCandidates(tx, [reviewer.id]) : [];
  if (!candidate) return { outcome: "REFUSED", reasons: ["NO_SUCH_REVIEWER"] };
  const terms = await termsOf(tx);
  const answer = checkAppointment(candidate, command, terms);
  if (command.supporterId === null) return answer;
  const [supporter] = await findCandidates(tx, [command.supporterId]);
  const known = supporter ? { ...supporter, id: supporter.reviewer.id } : null;
  const found = checkSupporter(known, command.reviewerId, terms);
  return {
    outcome: found.length > 0 ? "REFUSED" : answer.outcome,
    reasons: [...answer.reasons, ...found],
  };
}
