import type { Transaction } from "../../kit/database.ts";
import { lockCase, saveEndOfCase } from "../store/appointments.ts";

/** Ends the appointment of whoever holds a case that is closed. Where nobody holds it, nothing is left to do. */
export async function endAppointmentOfCase(
  tx: Transaction,
  { caseId }: { readonly caseId: string },
): Promise<{ caseId: string }> {
  await lockCase(tx, caseId);
  await saveEndOfCase(tx, caseId);
  return { caseId };
}
