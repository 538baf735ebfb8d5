import { codesOf } from "../../../schema/codes/organisation-succession.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { noteReads } from "../../kit/audit/note.ts";
import type { Window } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { isOverdue } from "../domain/due-dates.ts";
import type { CareRole } from "../domain/past-care.ts";
import { findRolesOfCare, listCaredFor } from "../store/care-given.ts";
import type { CaseFile } from "../store/cases.ts";
import { seeOwed } from "../store/see-owed.ts";

/** A review of somebody for whom the caller's organisation cared. */
export interface CareGiven {
  readonly file: CaseFile;
  readonly overdue: boolean;
  readonly careGivenAs: readonly CareRole[];
  /** Every code that the caller's organisation has had. */
  readonly organisations: readonly string[];
}

/** One window of the reviews of those for whom the caller's organisation cared. @param diedIn a year, or null */
export async function readCareGiven(
  tx: Transaction,
  diedIn: number | null,
  window: Window,
): Promise<CareGiven[]> {
  const today = dayInEngland(tx.now);
  const { organisation } = tx.caller;
  const organisations = organisation === null ? [] : codesOf(organisation, today);
  await seeOwed(tx);
  const files = await listCaredFor(tx, organisations, diedIn, window);
  const ids = files.map(({ id }) => id);
  const roles = await findRolesOfCare(tx, ids, organisations);
  noteReads(tx, "Case", ids, ["ReviewOfOurCare.state"]);
  return files.map((file) => ({
    file,
    overdue: isOverdue(file.dueDates, today),
    careGivenAs: roles.get(file.id) ?? [],
    organisations,
  }));
}
