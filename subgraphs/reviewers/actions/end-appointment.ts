import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused } from "../../kit/refusals.ts";
import { findAppointment, saveEnd } from "../store/appointments.ts";

/** Ends an appointment, because the review is done or the reviewer gives the case back, which its case is told. */
export async function endAppointment(
  tx: Transaction,
  { appointmentId }: { readonly appointmentId: string },
): Promise<{ reviewerId: string }> {
  const found = await findAppointment(tx, appointmentId);
  if (!found) throw new Refused([{ code: "NO_SUCH_APPOINTMENT", path: ["appointmentId"] }]);
  const ended = await saveEnd(tx, appointmentId);
  if (!ended) throw new Refused([{ code: "APPOINTMENT_HAS_ENDED", path: ["appointmentId"] }]);
  await record(tx, "appointment.ended", { caseId: found.caseId, proposalId: appointmentId });
  return { reviewerId: found.reviewerId };
}
