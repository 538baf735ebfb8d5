import { In } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import type { AppointmentProposal, ProposalState } from "../domain/proposal.ts";
import { byCase } from "./by-case.ts";
import { type ProposalRow, proposalTable } from "./case-tables.ts";

/** Saves an open proposal. */
export async function saveProposal(
  tx: Transaction,
  proposal: Omit<AppointmentProposal, "proposedAt" | "state" | "reasons" | "reviewerSubject" | "seenAt">,
): Promise<void> {
  await tx.manager.getRepository(proposalTable).insert({
    ...proposal,
    careOrganisations: [...proposal.careOrganisations],
    careTeams: [...proposal.careTeams],
    careManagers: [...proposal.careManagers],
    proposedAt: tx.now,
    proposedBy: tx.caller.subject,
    state: "OPEN",
    reasons: [],
    answeredAt: null,
    reviewerSubject: null,
    seenAt: null,
  });
}

/** Saves the answer to an open proposal. */
export async function saveAnswer(
  tx: Transaction,
  id: string,
  answer: { state: "APPOINTED" | "REFUSED" | "WITHDRAWN"; reasons: readonly string[] },
): Promise<void> {
  await tx.manager
    .getRepository(proposalTable)
    .update({ id }, { state: answer.state, reasons: [...answer.reasons], answeredAt: tx.now });
}

/** Notes who is to declare, and what was found about them so far. */
export async function saveDeclarationAsked(
  tx: Transaction,
  id: string,
  asked: { reviewerSubject: string | null; reasons: readonly string[] },
): Promise<void> {
  const { reviewerSubject, reasons } = asked;
  await tx.manager
    .getRepository(proposalTable)
    .update({ id }, { state: "AWAITING_DECLARATION", reviewerSubject, reasons: [...reasons] });
}

/** Notes that whoever is proposed was shown whose death it is. */
export async function saveIdentitySeen(tx: Transaction, id: string): Promise<void> {
  await tx.manager.getRepository(proposalTable).update({ id }, { seenAt: tx.now });
}

/** Notes that whoever is proposed has declared not to be involved. */
export async function saveDeclared(tx: Transaction, id: string): Promise<void> {
  await tx.manager.getRepository(proposalTable).update({ id }, { state: "DECLARED" });
}

/** One window of the proposals for which somebody is to declare, earliest first. */
export async function listAwaitedDeclarations(
  tx: Transaction,
  subject: string,
  window: Window,
): Promise<Pick<AppointmentProposal, "id" | "proposedAt">[]> {
  const keys = { value: "proposed_at", cast: "timestamptz", id: "id" };
  const { condition, tail, parameters } = windowSql(window, keys, 2);
  const rows = await tx.manager.query(
    `select id, proposed_at as "proposedAt" from appointment_proposal
     where reviewer_subject = $1 and state = 'AWAITING_DECLARATION' and ${condition} ${tail}`,
    [subject, ...parameters],
  );
  return rows as Pick<AppointmentProposal, "id" | "proposedAt">[];
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
