import type { RefusalReason } from "../../../schema/values/refusal.ts";

/** What became of a transfer. */
export const transferStates = {
  OPEN: "OPEN",
  ACCEPTED: "ACCEPTED",
  DECLINED: "DECLINED",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type TransferState = keyof typeof transferStates;

/** A case that one area proposes to give to another, or asks for. */
export interface Transfer {
  readonly id: string;
  readonly caseId: string;
  /** Code of the commissioner whose case it is. */
  readonly from: string;
  /** Code of the one who is to take it. */
  readonly to: string;
  /** Code of the organisation that proposed it: who proposes agrees. */
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly state: TransferState;
  /** Code of the organisation that answered. */
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}

/** On which side of a transfer an organisation stands. */
export type Side = "GIVING" | "RECEIVING";

/**
 * The side of a transfer that an organisation speaks for; null for neither.
 * @param answersFor who answers today for what an organisation owned: areas were merged
 */
export function findSide(
  { from, to }: Pick<Transfer, "from" | "to">,
  organisation: string | null,
  answersFor: (organisation: string) => string,
): Side | null {
  if (organisation === null) return null;
  const speaker = answersFor(organisation);
  if (speaker === answersFor(from)) return "GIVING";
  return speaker === answersFor(to) ? "RECEIVING" : null;
}

export type TransferRefusal =
  | "NOT_A_SIDE_OF_THE_TRANSFER"
  | "SAME_AREA"
  | "OTHER_SIDE_ANSWERS"
  | "OWN_SIDE_WITHDRAWS";

/** May somebody propose it? Either owner may; the areas must be two. */
export function checkProposal(
  side: Side | null,
  { from, to }: Pick<Transfer, "from" | "to">,
  answersFor: (organisation: string) => string,
): RefusalReason<TransferRefusal>[] {
  if (answersFor(from) === answersFor(to)) return [{ code: "SAME_AREA", path: ["to"] }];
  return side === null ? [{ code: "NOT_A_SIDE_OF_THE_TRANSFER", path: ["to"] }] : [];
}

/** How a transfer may be answered. */
export const transferAnswers = {
  ACCEPT: "ACCEPT",
  DECLINE: "DECLINE",
  WITHDRAW: "WITHDRAW",
} as const;
export type TransferAnswer = keyof typeof transferAnswers;

/** May somebody answer it so? The side that proposed withdraws, the other one accepts or declines. */
export function checkAnswer(
  side: Side | null,
  proposer: Side | null,
  answer: TransferAnswer,
): RefusalReason<TransferRefusal>[] {
  if (side === null) return [{ code: "NOT_A_SIDE_OF_THE_TRANSFER", path: ["transferId"] }];
  if (answer === "WITHDRAW") {
    return side === proposer ? [] : [{ code: "OWN_SIDE_WITHDRAWS", path: ["answer"] }];
  }
  return side === proposer ? [{ code: "OTHER_SIDE_ANSWERS", path: ["answer"] }] : [];
}
