/** Where a case stands, as everybody sees it. */
export const caseStates = {
  SCREENING: "SCREENING",
  OUT_OF_SCOPE: "OUT_OF_SCOPE",
  CHILD_CORE_DATA: "CHILD_CORE_DATA",
  AWAITING_ALLOCATION: "AWAITING_ALLOCATION",
  ALLOCATED: "ALLOCATED",
  IN_REVIEW: "IN_REVIEW",
  IN_DEPTH: "IN_DEPTH",
  ON_HOLD: "ON_HOLD",
  QUALITY_ASSURANCE: "QUALITY_ASSURANCE",
  RETURNED: "RETURNED",
  APPROVED: "APPROVED",
  PREPARED: "PREPARED",
  RELEASED: "RELEASED",
  ACKNOWLEDGED: "ACKNOWLEDGED",
  REJECTED: "REJECTED",
  CLOSED: "CLOSED",
  REOPENED: "REOPENED",
  TRANSFERRED: "TRANSFERRED",
} as const;
export type CaseState = keyof typeof caseStates;

/** Where the work itself stands; a hold lies over it, and it is what the case returns to. */
export type Stage = Exclude<CaseState, "ON_HOLD">;

export const stages = Object.keys(caseStates).filter((state) => state !== "ON_HOLD") as Stage[];

/** The stages in which there is work that a hold stops. Elsewhere a hold is kept and waits. */
const stopped: readonly Stage[] = [
  "AWAITING_ALLOCATION",
  "ALLOCATED",
  "IN_REVIEW",
  "IN_DEPTH",
  "QUALITY_ASSURANCE",
  "RETURNED",
  "APPROVED",
  "PREPARED",
  "REJECTED",
  "REOPENED",
];

/** The state that a stage shows while so many holds are open. */
export function stateOf(stage: Stage, openHolds: number): CaseState {
  return openHolds > 0 && stopped.includes(stage) ? "ON_HOLD" : stage;
}
