import { randomUUID } from "node:crypto";
import { commissionerOn } from "../../../schema/codes/organisation-succession.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { checkReportedOn } from "../../../schema/values/reported-on.ts";
import { checkWhoDied } from "../../../schema/values/who-died.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused } from "../../kit/refusals.ts";
import { type MasterKey, seal } from "../../kit/sealed.ts";
import { checkReporter } from "../domain/check-reporter.ts";
import { checkSource } from "../domain/check-source.ts";
import { checkNotifier, type NotifierAsSent } from "../domain/notifier.ts";
import { reportReference } from "../domain/reference.ts";
import { type ReportAsWritten, type ReportDetails, understand } from "../domain/understand-report.ts";
import { saveNotifier } from "../store/notifiers.ts";
import { findReceipt, type Receipt, saveReport } from "../store/reports.ts";

/** What a reporter sends. */
export interface ReportDeathCommand extends ReportDetails {
  readonly kind: "NOTIFICATION" | "LOOK_BACK";
  readonly source: { readonly system: string; readonly id: string };
  readonly onBehalfOf: string | null;
  readonly person: ReportAsWritten;
  /** For whom it is reported, where they are not signed in themselves. */
  readonly notifier: NotifierAsSent | null;
  /** Everything as it came, kept encrypted under a key of its own. */
  readonly asReceived: object;
}

/** Who reports; of a list's rows it is whoever has started its import. */
export interface Reporter {
  readonly organisation: string | null;
  readonly roles: readonly string[];
}

/**
 * Takes a report of a death. A report that cannot be taken is refused with every reason, and kept as it was
 * received all the same. The same report of the same source is known again.
 */
export async function reportDeath(
  tx: Transaction,
  masterKey: MasterKey,
  command: ReportDeathCommand,
  reporter: Reporter = tx.caller,
): Promise<Receipt> {
  const organisation = command.onBehalfOf ?? reporter.organisation;
  const source = { ...command.source, organisation };
  const notTheirs = [...checkReporter(reporter, command.onBehalfOf), ...checkSource(source.system)];
  // Nobody learns by guessing another organisation's numbers which reports it has made.
  const known = notTheirs.length === 0 ? await findReceipt(tx, source) : null;
  if (known) return known;
  const understood = understand(command.person);
  const today = dayInEngland(tx.now);
  const reasons = [
    ...notTheirs,
    ...checkNotifier(reporter.roles, command.notifier),
    ...understood.reasons,
    ...(understood.reasons.length === 0 ? checkWhoDied(understood.person, today, ["person"]) : []),
    ...checkReportedOn(command.reportedOn, understood.person.deathDate, today),
  ];
  const report = {
    id: randomUUID(),
    reference: reportReference(randomUUID()),
    kind: command.kind,
    organisation,
    source: { ...command.source, version: 1 },
    receivedAt: tx.now,
    reportedOn: command.reportedOn,
    notifierRole: command.notifierRole,
    version: 1,
    state: reasons.length > 0 ? ("REFUSED" as const) : ("TAKEN" as const),
    documentId: await seal(tx, masterKey, {
      mediaType: "application/json",
      content: Buffer.from(JSON.stringify(command.asReceived)),
    }),
  };
  // What is reported is given to the programme: the area's commissioner keeps it.
  const isCoordinator = reporter.roles.includes("coordinator");
  const custodian = (isCoordinator && reporter.organisation) || commissionerOn(today);
  await saveReport(tx, report, reasons.length > 0 ? null : understood.person, custodian);
  if (command.notifier !== null) await saveNotifier(tx, masterKey, report.id, command.notifier);
  if (reasons.length > 0) throw new Refused(reasons, { workStands: true });
  await record(tx, report.kind === "LOOK_BACK" ? "report.found" : "report.received", { reportId: report.id });
  return { reportId: report.id, reference: report.reference, receivedAt: tx.now.toISOString() };
}
