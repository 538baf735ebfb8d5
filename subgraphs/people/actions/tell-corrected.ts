import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { findPersonIds } from "../store/memberships.ts";
import { countRevision } from "../store/persons.ts";

/** Tells that a report says something else now: it is matched anew, and whoever keeps a case of its person reads again. */
export async function tellCorrected(tx: Transaction, reportId: string): Promise<void> {
  await record(tx, "report.corrected", { reportId });
  const personId = (await findPersonIds(tx, [reportId])).get(reportId);
  if (personId === undefined) return;
  await countRevision(tx, personId);
  await record(tx, "person.corrected", { personId });
}
