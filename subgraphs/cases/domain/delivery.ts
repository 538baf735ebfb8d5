import { checkHoldsMs, longestFileMs, longestRequestMs } from "../../../schema/values/request-time.ts";
import type { Submission } from "./submission.ts";

/** What is to be done about the delivery of a version now. */
export const deliverySteps = {
  SEND: "SEND",
  WAIT_FOR_EARLIER: "WAIT_FOR_EARLIER",
  WAIT_FOR_FACTS: "WAIT_FOR_FACTS",
  WAIT_FOR_ANSWER: "WAIT_FOR_ANSWER",
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
  /** Does the record name the processes that would be named now? */
  readonly namesProcesses: boolean;
  /** Do coroner, police or a court restrict disclosure now? */
  readonly restricted: boolean;
  /** Is there a law today by which records are passed on? It may have ended since the release. */
  readonly lawful: boolean;
}

/**
 * Versions of a case go out in their order, the lowest of which it is not yet known whether the national programme
 * has it first: the queue keeps no order. A version whose facts have changed, or for which there is no law any more, is
 * not sent; what has the programme forget needs none. Where its delivery had
 * begun or that went into a file, the programme is asked whether it has it before a later version follows, and not
 * before that request has ended for certain: one that is still on its way could arrive after the later version. So
 * could a file, which holds a later one back until the programme has it, or would have had it.
 */
export function nextDeliveryStep(
  version: Submission,
  all: readonly Submission[],
  facts: FactsAtDelivery,
  now: Date,
): DeliveryStep {
  if (isUnsettled(version)) return isRequestUnderWay(version, now) ? "WAIT_FOR_ANSWER" : "FIND_OUT";
  if (version.state !== "RELEASED") return "NOTHING";
  if (all.some((each) => each.version < version.version && isUnsettled(each))) return "WAIT_FOR_EARLIER";
  if (version.kind === "WITHDRAWAL") return "SEND";
  if (!facts.current || !facts.namesProcesses || facts.restricted || !facts.lawful) return "STOP_AS_STALE";
  return facts.upToDate ? "SEND" : "WAIT_FOR_FACTS";
}

/** Must the programme be asked about this earlier version, whose own request has ended for certain? */
export function blocks(earlier: Submission, version: Submission, now: Date): boolean {
  return earlier.version < version.version && isUnsettled(earlier) && !isRequestUnderWay(earlier, now);
}

/** May these bytes still arrive, though the programme does not have them now: by a request, or in a file? */
export function mayStillArrive(version: Submission, now: Date): boolean {
  const { exportedAt } = version;
  const isInFile = exportedAt !== null && now.getTime() - exportedAt.getTime() <= longestFileMs;
  return isInFile || isRequestUnderWay(version, now);
}

/** May a request with these bytes still arrive? */
function isRequestUnderWay({ begunAt }: Submission, now: Date): boolean {
  return begunAt !== null && now.getTime() - begunAt.getTime() <= longestRequestMs;
}

/** Were the facts behind it found to hold so lately that it may go into a file? */
export function wasCheckedLately({ checkedAt }: Pick<Submission, "checkedAt">, now: Date): boolean {
  return checkedAt !== null && now.getTime() - checkedAt.getTime() <= checkHoldsMs;
}

/**
 * Was it on its way or in a file when it was called back, so that nobody knows whether the national programme has it?
 */
export function isUnsettled({ state, begunAt, exportedAt, settledAt }: Submission): boolean {
  const isOut = (begunAt ?? exportedAt) !== null && settledAt === null;
  return (state === "STALE" || state === "DISCARDED") && isOut;
}
