import type { HoldReason } from "../../../schema/values/hold-reason.ts";

/** Why a case waits, from one moment until another. */
export interface Hold {
  readonly id: string;
  readonly caseId: string;
  readonly reason: HoldReason;
  /** The investigation that goes first; null where a coordinator holds the case by hand. */
  readonly investigationId: string | null;
  readonly openedAt: Date;
  readonly endedAt: Date | null;
}
