import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import type { InvestigationOutcome } from "../../../schema/values/investigation-outcome.ts";
import type { InvestigationStage } from "../../../schema/values/investigation-stage.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { OutcomeRestriction } from "./restriction.ts";

/** Another review or investigation of a death, in ids, codes and dates; who it is about stands elsewhere. */
export interface Investigation extends OutcomeRestriction {
  readonly id: string;
  readonly kind: InvestigationKind;
  /** The lead organisation's own number. */
  readonly reference: string;
  /** ODS or ONS code. */
  readonly leadOrganisation: string;
  /** Code of the organisation that told the hub of it and keeps its rows. */
  readonly custodian: string;
  readonly status: InvestigationStatus;
  readonly openedOn: IsoDate;
  readonly concludedOn: IsoDate | null;
  readonly outcome: InvestigationOutcome | null;
  /** Coroner, police or a court restrict what may be passed on. */
  readonly disclosureRestricted: boolean;
  readonly subjectId: string;
  /** Counts what was said of who it is about: 1 as it was opened. */
  readonly subjectVersion: number;
  /** When the hub was told. */
  readonly recordedAt: Date;
}

/** That an investigation came to a stage of its kind. */
export interface ReachedStage {
  readonly investigationId: string;
  readonly stage: InvestigationStage;
  readonly reachedOn: IsoDate;
}

/** Where an investigation stands. */
export const investigationStatuses = {
  OPEN: "OPEN",
  SUSPENDED: "SUSPENDED",
  CONCLUDED: "CONCLUDED",
} as const;
export type InvestigationStatus = keyof typeof investigationStatuses;

/** What may happen to an investigation. */
export type InvestigationStep = "SUSPEND" | "RESUME" | "CONCLUDE";

/** Every change of status that there is. */
export const investigationTransitions: Readonly<
  Record<InvestigationStatus, Partial<Readonly<Record<InvestigationStep, InvestigationStatus>>>>
> = {
  OPEN: { SUSPEND: "SUSPENDED", CONCLUDE: "CONCLUDED" },
  SUSPENDED: { RESUME: "OPEN", CONCLUDE: "CONCLUDED" },
  CONCLUDED: {},
};

/** The status after a step; null where the step is not open to it. */
export function afterStep(status: InvestigationStatus, step: InvestigationStep): InvestigationStatus | null {
  return investigationTransitions[status][step] ?? null;
}
