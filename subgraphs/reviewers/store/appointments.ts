import { In, IsNull } from "typeorm";
import type { Transaction } from "../../kit/database.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { Appointment, ProposalAnswer } from "../domain/appointment.ts";
import { saveSupportNotices } from "./support.ts";
import { type AppointmentRow, appointmentTable, proposalAnswerTable } from "./tables.ts";

/** Lets nobody else appoint for this case until the transaction ends. */
export async function lockCase(tx: Transaction, caseId: string): Promise<void> {
  await tx.manager.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [caseId]);
}

/** An answered proposal: the answer, and who was proposed. */
export interface AnsweredProposal extends ProposalAnswer {
  readonly reviewerId: string;
}

/** What was answered to a proposal; null where it was not answered yet. */
export async function findAnswer(tx: Transaction, proposalId: string): Promise<AnsweredProposal | null> {
  return tx.manager.getRepository(proposalAnswerTable).findOneBy({ proposalId });
}

/** A reviewer proposed for a case. */
export interface Proposed {
  readonly proposalId: string;
  readonly caseId: string;
  readonly reviewerId: string;
  /** The manager who is to support the reviewer; null where none is chosen. */
  readonly supporterId: string | null;
}

/** Enters an answer in the ledger. */
export async function saveAnswer(
  tx: Transaction,
  { proposalId, caseId, reviewerId }: Omit<Proposed, "supporterId">,
  { outcome, reasons }: ProposalAnswer,
): Promise<void> {
  await tx.manager
    .getRepository(proposalAnswerTable)
    .insert({ proposalId, caseId, reviewerId, outcome, reasons: [...reasons], answeredAt: tx.now });
}

/** Lets a reviewer hold a case from now on; whoever held it before holds it no more. */
export async function saveAppointment(
  tx: Transaction,
  { proposalId, caseId, reviewerId, supporterId }: Proposed,
): Promise<void> {
  await saveEndOfCase(tx, caseId);
  await tx.manager
    .getRepository(appointmentTable)
    .insert({ id: proposalId, caseId, reviewerId, supporterId, from: tx.now, endedAt: null });
  await saveSupportNotices(tx, "BEGUN", [proposalId]);
}

/** Lets nobody hold a case any more. */
export async function saveEndOfCase(tx: Transaction, caseId: string): Promise<void> {
  const held = { caseId, endedAt: IsNull() };
  const found = await tx.manager.getRepository(appointmentTable).findBy(held);
  await tx.manager.getRepository(appointmentTable).update(held, { endedAt: tx.now });
  await saveSupportNotices(
    tx,
    "ENDED",
    found.map(({ id }) => id),
  );
}

/** Ends an appointment. @returns whether it still held */
export async function saveEnd(tx: Transaction, appointmentId: string): Promise<boolean> {
  const { affected } = await tx.manager
    .getRepository(appointmentTable)
    .update({ id: appointmentId, endedAt: IsNull() }, { endedAt: tx.now });
  await saveSupportNotices(tx, "ENDED", [appointmentId]);
  return affected === 1;
}

/** An appointment by id; null where there is none. */
export function findAppointment(tx: Transaction, id: string): Promise<AppointmentRow | null> {
  return tx.manager.getRepository(appointmentTable).findOneBy({ id });
}

/** The appointments of reviewers with what was found about each, earliest first. */
export async function findAppointments(
  tx: Transaction,
  reviewerIds: readonly string[],
): Promise<Map<string, Appointment[]>> {
  const rows = await tx.manager.getRepository(appointmentTable).find({
    where: { reviewerId: In([...reviewerIds]) },
    order: { from: "ASC", id: "ASC" },
  });
  const answers = await tx.manager
    .getRepository(proposalAnswerTable)
    .findBy({ proposalId: In(rows.map(({ id }) => id)) });
  const reasonsOf = new Map(answers.map(({ proposalId, reasons }) => [proposalId, reasons]));
  const appointments = rows.map((row) => ({ ...row, reasons: reasonsOf.get(row.id) ?? [] }));
  return groupedBy(appointments, ({ reviewerId }) => reviewerId);
}
