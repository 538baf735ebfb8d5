import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { InterfacePlan } from "./interface-plan.ts";
import type { OutstandingReport } from "./interface-report.ts";
import type { Investigation } from "./investigation.ts";
import type { InvestigationLink } from "./link.ts";

/** A report on an interface for which the day has come. */
export interface DueInterface extends OutstandingReport {
  readonly linkId: string;
}

/** What of a link decides what is outstanding. */
interface Interfacing {
  readonly link: InvestigationLink;
  readonly investigation: Investigation;
  readonly plans: readonly InterfacePlan[];
}

/** How it stood at an instant: what ended, was concluded or was agreed later had not. */
export function asOf({ link, investigation, plans }: Interfacing, at: Date): Interfacing {
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
  };
}
