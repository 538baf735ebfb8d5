import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { RecordsRefusal } from "./records-refusals.ts";

/** What an organisation has answered to a request for records. */
export const recordsOutcomes = {
  RECEIVED: "RECEIVED",
  RECEIVED_IN_PART: "RECEIVED_IN_PART",
  NONE_HELD: "NONE_HELD",
  REFUSED: "REFUSED",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type RecordsOutcome = keyof typeof recordsOutcomes;

/** Records that a review asks an organisation for. */
export interface RecordsRequest {
  readonly id: string;
  readonly caseId: string;
  readonly organisation: string;
  /** A code of `schema/codes/records-kinds.ts`. */
  readonly kind: string;
  /** From which day on records are asked for. */
  readonly since: IsoDate;
  /** The sealed document that says what in particular. */
  readonly words: string | null;
  readonly askedAt: Date;
  readonly dueOn: IsoDate;
  readonly remindedOn: IsoDate | null;
  /** The latest answer; null while none has come. */
  readonly outcome: RecordsOutcome | null;
  readonly answeredOn: IsoDate | null;
  /** The sealed document that holds what was said with it. */
  readonly answerWords: string | null;
}

/** Is the organisation still to send something? What came in part is still owed. */
export const isOwed = ({ outcome }: Pick<RecordsRequest, "outcome">): boolean =>
  outcome === null || outcome === "RECEIVED_IN_PART";

/** May these records be asked for? */
export function checkRecordsRequest(
  asked: Pick<RecordsRequest, "organisation" | "kind" | "since" | "dueOn">,
  known: readonly RecordsRequest[],
  kinds: ReadonlySet<string>,
  today: IsoDate,
): RefusalReason<RecordsRefusal>[] {
  const reasons: RefusalReason<RecordsRefusal>[] = [];
  if (!kinds.has(asked.kind)) reasons.push({ code: "UNKNOWN_RECORDS", path: ["kind"] });
  if (asked.dueOn <= today) reasons.push({ code: "DUE_AT_ONCE", path: ["dueOn"] });
  if (asked.since > today) reasons.push({ code: "RECORDS_TO_COME", path: ["since"] });
  const isAsked = known.some(
    (each) => isOwed(each) && each.organisation === asked.organisation && each.kind === asked.kind,
  );
  if (isAsked && asked.kind !== "other") reasons.push({ code: "RECORDS_ASKED_BEFORE", path: ["kind"] });
  return reasons;
}
