import { dayInEngland } from "../../../schema/values/calendar.ts";
import { checkWhoDied } from "../../../schema/values/who-died.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { refuseErased } from "../../kit/retention/erased.ts";
import { ownCodes } from "../../kit/sharing/store.ts";
import { checkKeeper } from "../domain/keeper.ts";
import { type ReportAsWritten, understand } from "../domain/understand-report.ts";
import { findKeeperAndReporter, lockReport, saveReportedPerson } from "../store/reports.ts";
import { tellCorrected } from "./tell-corrected.ts";

/** What a report should have said; fields that are left out stay as they are. */
export interface CorrectReportCommand {
  readonly reportId: string;
  readonly person: ReportAsWritten;
}

/**
 * Corrects what a report says; what it said before stays in its history. That is for whoever keeps it, and for whoever
 * reported, who knows best what they meant to say.
 */
export async function correctReport(
  tx: Transaction,
  command: CorrectReportCommand,
): Promise<{ reportId: string }> {
  const found = await lockReport(tx, command.reportId);
  if (found?.report.state !== "TAKEN") throw new Refused([{ code: "NO_SUCH_REPORT", path: ["reportId"] }]);
  await refuseErased(tx, "report", command.reportId, ["reportId"]);
  const theirs = await findKeeperAndReporter(tx, command.reportId);
  const asItStands = { ...found.person, nhsNumber: found.person.nhsNumberAsReported };
  const { person, reasons } = understand({ ...asItStands, ...given(command.person) });
  refuseIf([
    ...checkKeeper(theirs, ownCodes(tx), ["reportId"]),
    ...reasons,
    ...checkWhoDied(person, dayInEngland(tx.now), ["person"]),
  ]);
  await saveReportedPerson(tx, command.reportId, found.report.version + 1, person);
  await tellCorrected(tx, command.reportId);
  return { reportId: command.reportId };
}

/** Only what the correction names. */
function given(written: ReportAsWritten): ReportAsWritten {
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
}
