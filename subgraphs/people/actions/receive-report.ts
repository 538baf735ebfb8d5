import { randomUUID } from "node:crypto";
import { commissionerOn } from "../../../schema/codes/organisation-succession.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { refuseErased } from "../../kit/retention/erased.ts";
import { type MasterKey, seal } from "../../kit/sealed.ts";
import { investigationsSource } from "../domain/check-source.ts";
import { reportReference } from "../domain/reference.ts";
import { type ReportAsWritten, understand } from "../domain/understand-report.ts";
import { findBySource, saveReport, saveReportedPerson, saveSourceVersion } from "../store/reports.ts";
import { tellCorrected } from "./tell-corrected.ts";

/** The identifying part of a handover or an investigation, as its owner gives it on. */
export interface ReceiveReportCommand {
  readonly kind: "HANDOVER" | "INVESTIGATION";
  /** The id of the handover or investigation at its owner. */
  readonly sourceId: string;
  /** Its owner's count of what it has said about the person. */
  readonly sourceVersion: number;
  readonly organisation: string | null;
  readonly reportedOn: string | null;
  readonly person: ReportAsWritten;
}

/**
 * Keeps the identifying part of a handover or an investigation as a report: it opens no review by itself but
 * is matched like every other. A later version supersedes the earlier one; what is older than the one that is
 * kept, or the same, changes nothing, since jobs may bring versions in any order.
 */
export async function receiveReport(
  tx: Transaction,
  masterKey: MasterKey,
  command: ReceiveReportCommand,
): Promise<{ reportId: string }> {
  const { person, reasons } = understand(command.person);
  refuseIf(reasons);
  const known = await findBySource(tx, { system: investigationsSource, id: command.sourceId });
  if (known) {
    const { id: reportId, version, source } = known.report;
    if (command.sourceVersion <= source.version) return { reportId };
    await refuseErased(tx, "report", reportId, ["sourceId"]);
    await saveReportedPerson(tx, reportId, version + 1, person);
    await saveSourceVersion(tx, reportId, command.sourceVersion);
    await tellCorrected(tx, reportId);
    return { reportId };
  }
  const id = randomUUID();
  const documentId = await seal(tx, masterKey, {
    mediaType: "application/json",
    content: Buffer.from(JSON.stringify(command)),
  });
  const report = {
    id,
    reference: reportReference(randomUUID()),
    kind: command.kind,
    organisation: command.organisation,
    source: { system: investigationsSource, id: command.sourceId, version: command.sourceVersion },
    receivedAt: tx.now,
    reportedOn: command.reportedOn,
    notifierRole: null,
    version: 1,
    state: "TAKEN" as const,
    documentId,
  };
  await saveReport(tx, report, person, command.organisation ?? commissionerOn(dayInEngland(tx.now)));
  await record(tx, "report.received", { reportId: id });
  return { reportId: id };
}
