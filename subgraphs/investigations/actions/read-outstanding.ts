import { getInForce } from "../../../schema/codes/in-force.ts";
import { interfaceReporting } from "../../../schema/codes/interface-reporting.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { type OutstandingReport, outstanding } from "../domain/interface-report.ts";
import { asOf, interfaceOf } from "../domain/interfaces-due.ts";
import { findPlans } from "../store/interface-plans.ts";
import { findReportsOfLinks } from "../store/interface-reports.ts";
import { findInvestigations } from "../store/investigations.ts";
import { findLinks } from "../store/links.ts";
import { findMilestones } from "../store/reached-milestones.ts";

/**
 * What the steering group is still to be told of links, by link, or was at an instant: read again later it says the
 * same, since links, plans, milestones and reports stay.
 */
export async function readOutstanding(
  tx: Transaction,
  linkIds: readonly string[],
  at: Date = tx.now,
): Promise<Map<string, OutstandingReport[]>> {
  const today = dayInEngland(at);
  const rule = getInForce(interfaceReporting, today);
  const links = await findLinks(tx, linkIds);
  const investigations = await findInvestigations(
    tx,
    [...links.values()].map(({ investigationId }) => investigationId),
  );
  const plans = await findPlans(tx, linkIds);
  const milestones = await findMilestones(tx, linkIds);
  const reports = await findReportsOfLinks(tx, linkIds);
  return new Map(
    [...links.values()].flatMap((link) => {
      const investigation = investigations.get(link.investigationId);
      if (!investigation) return [];
      const of = <T>(found: Map<string, T[]>): T[] => found.get(link.id) ?? [];
      const now = { link, investigation, plans: of(plans), milestones: of(milestones), reports: of(reports) };
      const then = asOf(now, at);
      return [[link.id, outstanding(interfaceOf(then, at), then.reports, rule, today)] as const];
    }),
  );
}
