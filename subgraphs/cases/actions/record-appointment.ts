import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkProposal } from "../domain/proposal.ts";
import { saveAnswer, saveDeclarationAsked } from "../store/proposals.ts";
import { advance } from "./advance.ts";
import { getProposalOfCase } from "./get-proposal.ts";
import { screenAfterProposal } from "./screen-after-proposal.ts";

/** What the reviewers' owner answered to a proposal. */
export interface RecordAppointmentCommand {
  readonly proposalId: string;
  /** `DECLARATION_NEEDED`: nothing stands against it but that they have not declared yet. */
  readonly outcome: "APPOINTED" | "REFUSED" | "DECLARATION_NEEDED";
  readonly reasons: readonly string[];
  /** Under which the reviewer signs in: only so is the reviewer known when they write. */
  readonly reviewerSubject: string | null;
}

/** Records the answer to a proposal. The same answer again changes nothing. */
export async function recordAppointment(
  tx: Transaction,
  { proposalId, outcome, reasons, reviewerSubject }: RecordAppointmentCommand,
): Promise<{ caseId: string }> {
  const { file, proposal } = await getProposalOfCase(tx, proposalId);
  const { caseId, reviewerId, state } = proposal;
  const named = { proposalId, reviewerId, reviewerSubject };
  switch (outcome) {
    case "DECLARATION_NEEDED":
      if (state !== "OPEN") return { caseId };
      await saveDeclarationAsked(tx, proposalId, { reviewerSubject, reasons });
      await advance(tx, file, { kind: "DECLARATION_ASKED", facts: named });
      return { caseId };
    case "APPOINTED":
      if (state === outcome) return { caseId };
      refuseIf(checkProposal(proposal, "APPOINT"));
      await saveAnswer(tx, proposalId, { state: outcome, reasons });
      await advance(tx, file, { kind: "REVIEWER_APPOINTED", facts: named });
      await record(tx, "case.allocated", { caseId, personId: file.personId });
      return { caseId };
    case "REFUSED": {
      // Nobody waits any more for what is answered to a proposal that was withdrawn meanwhile.
      if (state === outcome || state === "WITHDRAWN") return { caseId };
      refuseIf(checkProposal(proposal, "REFUSE"));
      await saveAnswer(tx, proposalId, { state: outcome, reasons });
      const facts = { proposalId, reasons, reviewerSubject };
      await screenAfterProposal(tx, await advance(tx, file, { kind: "ALLOCATION_REFUSED", facts }));
      return { caseId };
    }
    default:
      return outcome satisfies never;
  }
}
