import { In } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import type { AppointmentProposal, ProposalState } from "../domain/proposal.ts";
import { byCase } from "./by-case.ts";
import { type ProposalRow, proposalTable } from "./case-tables.ts";

/** Saves an open proposal. */
export async function saveProposal(
  tx: Transaction,
  proposal: Omit<AppointmentProposal, "proposedAt" | "state" | "reasons">,
): Promise<void> {
  await tx.manager.getRepository(proposalTable).insert({
    ...proposal,
    careOrganisations: [...proposal.careOrganisations],
    careTeams: [...proposal.careTeams],
    proposedAt: tx.now,
    proposedBy: tx.caller.subject,
    state: "OPEN",
    reasons: [],
    answeredAt: null,
  });
}

/** Saves the answer to an open proposal. */
export async function saveAnswer(
  tx: Transaction,
  id: string,
  answer: { state: "APPOINTED" | "REFUSED"; reasons: readonly string[] },
): Promise<void> {
  await tx.manager
    .getRepository(proposalTable)
    .update({ id, state: "OPEN" }, { state: answer.state, reasons: [...answer.reasons], answeredAt: tx.now });
}

/** Finds a proposal by id. */
export async function findProposal(tx: Transaction, id: string): Promise<AppointmentProposal | null> {
  const row = await tx.manager.getRepository(proposalTable).findOneBy({ id });
  return row && toProposal(row);
}

/** The proposals for each case, earliest first. */
export async function findProposals(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, AppointmentProposal[]>> {
  const rows = await tx.manager
    .getRepository(proposalTable)
    .find({ where: { caseId: In([...caseIds]) }, order: { proposedAt: "asc", id: "asc" } });
  return byCase(rows.map(toProposal));
}

function toProposal({ proposedBy, answeredAt, ...row }: ProposalRow): AppointmentProposal {
  return { ...row, state: row.state as ProposalState };
}
