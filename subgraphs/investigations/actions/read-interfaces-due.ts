import { getInForce } from "../../../schema/codes/in-force.ts";
import { interfaceReporting } from "../../../schema/codes/interface-reporting.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Transaction } from "../../kit/database.ts";
import { asAgreed, planInForce } from "../domain/interface-plan.ts";
import { outstanding } from "../domain/interface-report.ts";
import type { DueInterface } from "../domain/interfaces-due.ts";
import { asOf } from "../domain/interfaces-due.ts";
import { findPlans } from "../store/interface-plans.ts";
import { findReportsOfLinks } from "../store/interface-reports.ts";
import { findInvestigations } from "../store/investigations.ts";
import { findLinks, findLinksMadeUntil } from "../store/links.ts";
import { factsOf } from "./read-outstanding.ts";

/**
 * What of interfaces the steering group was to be told at an instant and had not been: read again later it says the
 * same, since links, plans and reports stay.
 */
export async function readInterfacesDue(tx: Transaction, at: Date): Promise<DueInterface[]> {
  const day: IsoDate = dayInEngland(at);
  const rule = getInForce(interfaceReporting, day);
  const ids = await findLinksMadeUntil(tx, at);
  const links = [...(await findLinks(tx, ids)).values()];
  const investigations = await findInvestigations(
    tx,
    links.map(({ investigationId }) => investigationId),
  );
  const reports = await findReportsOfLinks(tx, ids);
  const plans = await findPlans(tx, ids);
  return links
    .flatMap((link) => {
      const investigation = investigations.get(link.investigationId);
      if (!investigation) return [];
      const then = asOf({ link, investigation, plans: plans.get(link.id) ?? [] }, at);
      const planVersion = planInForce(then.plans)?.version ?? null;
      const told = (reports.get(link.id) ?? []).filter(({ reportedAt }) => reportedAt <= at);
      const facts = { ...factsOf(asAgreed(then.link, then.plans), then.investigation), planVersion };
      return outstanding(facts, told, rule, day)
        .filter(({ dueOn }) => dueOn <= day)
        .map((report) => ({ linkId: link.id, ...report }));
    })
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
}
