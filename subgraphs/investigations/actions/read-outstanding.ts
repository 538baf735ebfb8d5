import { getInForce } from "../../../schema/codes/in-force.ts";
import { interfaceReporting } from "../../../schema/codes/interface-reporting.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { asAgreed, planInForce } from "../domain/interface-plan.ts";
import { type OutstandingReport, outstanding } from "../domain/interface-report.ts";
import type { Investigation } from "../domain/investigation.ts";
import type { InvestigationLink } from "../domain/link.ts";
import { findPlans } from "../store/interface-plans.ts";
import { findReportsOfLinks } from "../store/interface-reports.ts";
import { findInvestigations } from "../store/investigations.ts";
import { findLinks } from "../store/links.ts";

/** What the steering group is still to be told of links, by link. */
export async function readOutstanding(
  tx: Transaction,
  linkIds: readonly string[],
): Promise<Map<string, OutstandingReport[]>> {
  const today = dayInEngland(tx.now);
  const rule = getInForce(interfaceReporting, today);
  const links = await findLinks(tx, linkIds);
  const investigations = await findInvestigations(
    tx,
    [...links.values()].map(({ investigationId }) => investigationId),
  );
  const reports = await findReportsOfLinks(tx, linkIds);
  const plans = await findPlans(tx, linkIds);
  return new Map(
    [...links.values()].flatMap((link) => {
      const investigation = investigations.get(link.investigationId);
      if (!investigation) return [];
      const planned = plans.get(link.id) ?? [];
      const planVersion = planInForce(planned)?.version ?? null;
      const facts = { ...factsOf(asAgreed(link, planned), investigation), planVersion };
      return [[link.id, outstanding(facts, reports.get(link.id) ?? [], rule, today)] as const];
    }),
  );
}

/** What waits, goes first or is restricted is taken for significant until the reviewing officer says otherwise. */
export function factsOf(link: InvestigationLink, { disclosureRestricted, concludedOn }: Investigation) {
  const { relation, holdsReview, linkedAt, endedAt } = link;
  const ended = endedAt && dayInEngland(endedAt);
  return {
    linkedOn: dayInEngland(linkedAt),
    endedOn: ended && concludedOn ? (ended < concludedOn ? ended : concludedOn) : (ended ?? concludedOn),
    presumedSignificant: relation === "PRECEDES" || holdsReview || disclosureRestricted,
  };
}
