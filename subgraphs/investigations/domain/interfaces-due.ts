import { dayInEngland } from "../../../schema/values/calendar.ts";
import { asAgreed, type InterfacePlan, planInForce } from "./interface-plan.ts";
import type { Interface, InterfaceReport, OutstandingReport } from "./interface-report.ts";
import type { Investigation } from "./investigation.ts";
import type { InvestigationLink } from "./link.ts";
import { follow, type ReachedMilestone } from "./reached-milestones.ts";

/** A report on an interface for which the day has come. */
export interface DueInterface extends OutstandingReport {
  readonly linkId: string;
}

/** What of a link decides what is outstanding; all that was said earliest first. */
export interface Interfacing {
  readonly link: InvestigationLink;
  readonly investigation: Investigation;
  readonly plans: readonly InterfacePlan[];
  readonly milestones: readonly (ReachedMilestone & { readonly recordedAt: Date })[];
  readonly reports: readonly InterfaceReport[];
}

/** How it stood at an instant: what ended, was concluded, agreed, reached or told later had not. */
export function asOf(
  { link, investigation, plans, milestones, reports }: Interfacing,
  at: Date,
): Interfacing {
  const day = dayInEngland(at);
  const { concludedOn } = investigation;
  return {
    link: { ...link, endedAt: link.endedAt !== null && link.endedAt > at ? null : link.endedAt },
    investigation: {
      ...investigation,
      concludedOn: concludedOn !== null && concludedOn > day ? null : concludedOn,
    },
    plans: plans.map((plan) => ({
      ...plan,
      agreements: plan.agreements.filter(({ agreedOn }) => agreedOn <= day),
    })),
    milestones: milestones.filter(({ recordedAt }) => recordedAt <= at),
    reports: reports.filter(({ reportedAt }) => reportedAt <= at),
  };
}

/**
 * What the steering group is to be told of. What waits, goes first or is restricted is taken for significant until the
 * reviewing officer says otherwise.
 */
export function interfaceOf(
  { link, investigation, plans, milestones }: Omit<Interfacing, "reports">,
  at: Date,
): Interface {
  const { relation, holdsReview, linkedAt, endedAt } = asAgreed(link, plans);
  const { disclosureRestricted, concludedOn } = investigation;
  const plan = planInForce(plans);
  const followed = plan && follow(plan, milestones, dayInEngland(at));
  const ended = endedAt && dayInEngland(endedAt);
  return {
    linkedOn: dayInEngland(linkedAt),
    endedOn: ended && concludedOn ? (ended < concludedOn ? ended : concludedOn) : (ended ?? concludedOn),
    presumedSignificant: relation === "PRECEDES" || holdsReview || disclosureRestricted,
    planVersion: plan?.version ?? null,
    missedOn: followed?.milestones.flatMap(({ late, dueOn }) => (late ? dueOn : [])) ?? [],
  };
}
