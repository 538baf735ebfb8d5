import type { Transaction } from "../../kit/database.ts";
import { findAppointment, lockCase, saveEnd } from "../store/appointments.ts";

/**
 * Ends the appointment that ended with its case. Where it has ended, nothing is left to do: whoever has taken the case up
 * since goes on holding it, however late this is told.
 */
export async function endAppointmentOfCase(
  tx: Transaction,
  { caseId, proposalId }: { readonly caseId: string; readonly proposalId: string },
): Promise<{ caseId: string }> {
  await lockCase(tx, caseId);
  const appointment = await findAppointment(tx, proposalId);
  if (appointment?.caseId === caseId) await saveEnd(tx, proposalId);
  return { caseId };
}
