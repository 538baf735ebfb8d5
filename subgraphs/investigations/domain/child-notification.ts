/** Where a notification that turned out to be a child's stands with the child death review team. */
export const childNotificationStates = {
  WAITING: "WAITING",
  ACKNOWLEDGED: "ACKNOWLEDGED",
} as const;
export type ChildNotificationState = keyof typeof childNotificationStates;

/** Every change of state that there is. */
export const childNotificationTransitions: Readonly<
  Record<ChildNotificationState, Partial<Readonly<Record<"ACKNOWLEDGE", ChildNotificationState>>>>
> = {
  WAITING: { ACKNOWLEDGE: "ACKNOWLEDGED" },
  ACKNOWLEDGED: {},
};

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
