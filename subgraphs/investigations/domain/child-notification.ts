/** Where a notification that turned out to be a child's stands with the child death review team. */
export const childNotificationStates = {
  WAITING: "WAITING",
  ACKNOWLEDGED: "ACKNOWLEDGED",
  WITHDRAWN: "WITHDRAWN",
} as const;
export type ChildNotificationState = keyof typeof childNotificationStates;

/** Every change of state that there is. */
export const childNotificationTransitions: Readonly<
  Record<ChildNotificationState, Partial<Readonly<Record<ChildNotificationStep, ChildNotificationState>>>>
> = {
  WAITING: { ACKNOWLEDGE: "ACKNOWLEDGED", WITHDRAW: "WITHDRAWN" },
  ACKNOWLEDGED: { WITHDRAW: "WITHDRAWN" },
  WITHDRAWN: { RECEIVE: "WAITING" },
};

/** What may happen to a notification: a team takes it, it is no child's after all, or it is once more. */
export type ChildNotificationStep = "ACKNOWLEDGE" | "WITHDRAW" | "RECEIVE";

/** A notification to the adults' programme of somebody who died before the eighteenth birthday. */
export interface ChildNotification {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly state: ChildNotificationState;
  readonly receivedAt: Date;
  readonly acknowledgedAt: Date | null;
  /** The team's organisation. */
  readonly acknowledgedBy: string | null;
  readonly subjectId: string;
}
