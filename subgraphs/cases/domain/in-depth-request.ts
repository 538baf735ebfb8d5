import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { CaseRefusal } from "./refusals.ts";

/** Where a family's request stands. */
export const requestStates = { OPEN: "OPEN", DECIDED: "DECIDED", ANSWERED: "ANSWERED" } as const;
export type RequestState = keyof typeof requestStates;

/**
 * A family's request for an in-depth review: logged, decided, answered.
 * Source: national programme, the LeDeR process: a family may always ask, then a conversation follows.
 */
export interface InDepthRequest {
  readonly id: string;
  readonly caseId: string;
  readonly relativeId: string | null;
  readonly requestedOn: IsoDate;
  /** The sealed document that holds what the family wrote or said. */
  readonly words: string;
  readonly loggedAt: Date;
  readonly granted: boolean | null;
  /** The sealed document that holds why. */
  readonly reason: string | null;
  readonly decidedAt: Date | null;
  readonly answeredOn: IsoDate | null;
}

/** Where a request stands: nothing but what was done about it. */
export function requestStateOf({
  decidedAt,
  answeredOn,
}: Pick<InDepthRequest, "decidedAt" | "answeredOn">): RequestState {
  if (decidedAt === null) return "OPEN";
  return answeredOn === null ? "DECIDED" : "ANSWERED";
}

const neededFor = { DECIDE: "OPEN", ANSWER: "DECIDED" } as const satisfies Record<string, RequestState>;

/** May this be done about a request? It is decided once, then answered once. */
export function checkRequest(
  request: Pick<InDepthRequest, "decidedAt" | "answeredOn"> | null,
  step: keyof typeof neededFor,
): RefusalReason<CaseRefusal>[] {
  if (request === null) return [{ code: "NO_SUCH_REQUEST", path: ["requestId"] }];
  const state = requestStateOf(request);
  if (state === neededFor[step]) return [];
  return [{ code: state === "OPEN" ? "REQUEST_NOT_DECIDED" : "REQUEST_SETTLED", path: ["requestId"] }];
}

/** Can the family have been told on this day what was decided? Not before they asked. */
export function checkToldOn(
  request: Pick<InDepthRequest, "requestedOn"> | null,
  on: IsoDate,
): RefusalReason<CaseRefusal>[] {
  const isBefore = request !== null && on < request.requestedOn;
  return isBefore ? [{ code: "ANSWERED_BEFORE_ASKED", path: ["on"] }] : [];
}
