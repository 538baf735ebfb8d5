import { randomUUID } from "node:crypto";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { isAgreed } from "../domain/interface-plan.ts";
import { checkReport, type InterfaceReport } from "../domain/interface-report.ts";
import { findPlans } from "../store/interface-plans.ts";
import { findReportsOfLinks, saveInterfaceReport } from "../store/interface-reports.ts";
import { findLinksBetween } from "../store/links.ts";
import { getInvestigation } from "./get-investigation.ts";

/** What the reviewing officer tells the steering group. */
export interface ReportInterfaceCommand
  extends Pick<InterfaceReport, "kind" | "effect" | "progress" | "planVersion" | "reportedOn"> {
  readonly investigationId: string;
  readonly caseId: string;
  readonly words: string | null;
}

/** Tells the steering group of a review and another process; of the link made last, which may have ended. */
export async function reportInterface(
  tx: Transaction,
  { investigationId, caseId, words, ...told }: ReportInterfaceCommand,
): Promise<{ reportId: string }> {
  await getInvestigation(tx, investigationId);
  const links = await findLinksBetween(tx, investigationId, caseId);
  const link = [...links].sort((one, other) => other.revision - one.revision)[0];
  if (!link) throw new Refused([{ code: "NOT_LINKED", path: ["caseId"] }]);
  const earlier = (await findReportsOfLinks(tx, [link.id])).get(link.id) ?? [];
  const plans = (await findPlans(tx, [link.id])).get(link.id) ?? [];
  const agreed = plans.filter(isAgreed).map(({ version }) => version);
  refuseIf(checkReport(told, earlier, agreed, dayInEngland(tx.now)));
  const { organisation } = tx.caller;
  const report = { ...told, id: randomUUID(), linkId: link.id, reportedAt: tx.now, organisation };
  await saveInterfaceReport(tx, report, words?.trim() || null);
  return { reportId: report.id };
}
