import type { Transaction } from "../../kit/database.ts";
import type { Eligibility } from "../domain/eligibility.ts";
import type { CaseFile } from "../store/cases.ts";
import { advance } from "./advance.ts";
import { screeningAct } from "./screening.ts";
import { tellAppointmentEnded } from "./tell-appointment-ended.ts";

/** Stops a review that is under way, since the death is not one for review; its reviewer holds the case no more. */
export async function stopReview(
  tx: Transaction,
  file: CaseFile,
  found: Eligibility,
  words?: string,
): Promise<CaseFile> {
  const stopped = await advance(tx, file, screeningAct(found, words));
  await tellAppointmentEnded(tx, file, "case.stopped");
  return stopped;
}
