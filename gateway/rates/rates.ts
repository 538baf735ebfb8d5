import { createHash } from "node:crypto";
import type { Caller } from "../../subgraphs/kit/caller.ts";
import type { Renewable } from "../../subgraphs/kit/kept-in-file.ts";
import type { Log } from "../../subgraphs/kit/log.ts";
import { openCounterStore } from "./counter-store.ts";
import { createCounter } from "./counters.ts";
import type { RateLimits } from "./rate-limits.ts";

/** Who asks how much, counted by the minute. Each answer is null, or how many seconds to wait. */
export interface Rates {
  /** One request more of this person or partner's system. */
  visit(subject: string): Promise<number | null>;
  /** The cost of an operation, from the budget of the caller's organisation, or of the job. */
  spend(caller: Pick<Caller, "organisation" | "subject" | "job">, cost: number): Promise<number | null>;
  /** One report more by the public form from this address. */
  fillIn(address: string): Promise<number | null>;
  stop(): Promise<void>;
}

/** Opens the counts, shared by all gateways with the same URL. */
export async function openRates(url: Renewable<string> | null, limits: RateLimits, log: Log): Promise<Rates> {
  const store = await openCounterStore(url, log);
  const requests = createCounter(store, "hub-requests", limits.requests);
  const organisations = createCounter(store, "hub-organisation", limits.organisationBudget);
  const jobs = createCounter(store, "hub-job", limits.jobBudget);
  const forms = createCounter(store, "hub-form", limits.forms);
  return {
    fillIn: (address) => forms.take(keyOf(address), 1),
    visit: (subject) => requests.take(keyOf(subject), 1),
    spend({ organisation, subject, job }, cost) {
      if (job !== null) return jobs.take(job, cost);
      return organisations.take(keyOf(organisation ?? subject), cost);
    },
    stop: () => store.stop(),
  };
}

/** The store learns of nobody who they are. */
function keyOf(who: string): string {
  return createHash("sha256").update(who).digest("base64url");
}
