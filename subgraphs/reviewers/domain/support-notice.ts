/** What a manager is told of a reviewer whom they support. */
export const supportNoticeKinds = { BEGUN: "BEGUN", ENDED: "ENDED" } as const;

/** What a manager was told: whom they support with which case, never whose death it is. */
export interface SupportNotice {
  readonly id: string;
  readonly appointmentId: string;
  readonly supporterId: string;
  readonly kind: keyof typeof supportNoticeKinds;
  readonly caseId: string;
  readonly reviewerId: string;
  readonly toldAt: Date;
  readonly readAt: Date | null;
}
