import type { Submission } from "./submission.ts";

/** What is to be done about the delivery of a version now. */
export const deliverySteps = {
  SEND: "SEND",
  WAIT_FOR_EARLIER: "WAIT_FOR_EARLIER",
  WAIT_FOR_FACTS: "WAIT_FOR_FACTS",
  FIND_OUT: "FIND_OUT",
  STOP_AS_STALE: "STOP_AS_STALE",
  NOTHING: "NOTHING",
} as const;
export type DeliveryStep = keyof typeof deliverySteps;

/** What is known of the facts behind a version at the moment of its delivery. */
export interface FactsAtDelivery {
  /** Do this owner's facts stand as they did when it was prepared? */
  readonly current: boolean;
  /** Has the case heard of everything that the index of people knows of the person? */
  readonly upToDate: boolean;
  /** Do coroner, police or a court restrict disclosure now? */
  readonly restricted: boolean;
}

/**
 * Versions of a case go out in their order, the lowest of which it is not yet known whether the national programme
 * has it first: the queue keeps no order. A version whose facts have changed is not sent; where its delivery had
 * begun, the programme is asked whether it has it before a later version follows.
 */
export function nextDeliveryStep(
  version: Submission,
  all: readonly Submission[],
  facts: FactsAtDelivery,
): DeliveryStep {
  if (isUnsettled(version)) return "FIND_OUT";
  if (version.state !== "RELEASED") return "NOTHING";
  if (all.some((each) => each.version < version.version && isUnsettled(each))) return "WAIT_FOR_EARLIER";
  if (version.kind === "WITHDRAWAL") return "SEND";
  if (!facts.current || facts.restricted) return "STOP_AS_STALE";
  return facts.upToDate ? "SEND" : "WAIT_FOR_FACTS";
}

/** Milliseconds that a request to the national programme may take, with its answer: longer than any time-out. */
const answeredWithin = 45_000;

/** Must the programme be asked about this earlier version, whose own request has ended for certain? */
export function blocks(earlier: Submission, version: Submission, now: Date): boolean {
  if (earlier.version >= version.version || !isUnsettled(earlier) || earlier.begunAt === null) return false;
  return now.getTime() - earlier.begunAt.getTime() > answeredWithin;
}

/** Was it on its way when it was called back, so that nobody knows whether the national programme has it? */
export function isUnsettled({ state, begunAt, settledAt }: Submission): boolean {
  return (state === "STALE" || state === "DISCARDED") && begunAt !== null && settledAt === null;
}
