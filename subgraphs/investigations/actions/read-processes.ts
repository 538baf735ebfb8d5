import { bankHolidays } from "../../../schema/codes/bank-holidays.ts";
import {
  investigationKindFacts,
  leadKinds,
  processNameOn,
} from "../../../schema/codes/investigation-kinds.ts";
import { outcomesOfKind } from "../../../schema/codes/investigation-outcomes.ts";
import { stagesOfKind } from "../../../schema/codes/investigation-stages.ts";
import { timeLimitsOfKind } from "../../../schema/codes/investigation-time-limits.ts";
import { type InvestigationKind, investigationKinds } from "../../../schema/values/investigation-kind.ts";
import type { InvestigationOutcome } from "../../../schema/values/investigation-outcome.ts";
import type { InvestigationStage } from "../../../schema/values/investigation-stage.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { Investigation, ReachedStage } from "../domain/investigation.ts";
import { type DueStep, dueSteps, type Limit } from "../domain/time-limits.ts";

/** What a process is called from a day on, and by which law it goes. */
export interface ProcessName {
  readonly from: IsoDate;
  readonly name: string;
  readonly abbreviation: string;
  readonly legalBasis: string;
}

/** A kind of process as reference data has it. */
export interface Process {
  readonly kind: InvestigationKind;
  readonly ledBy: string;
  readonly names: readonly ProcessName[];
  readonly stages: readonly InvestigationStage[];
  readonly outcomes: readonly InvestigationOutcome[];
  readonly timeLimits: readonly Limit[];
  readonly holdsReview: boolean;
}

/** Every kind of process that a review of a death may meet, in the order of the report. */
export function readProcesses(): Process[] {
  return Object.values(investigationKinds).map((kind) => ({
    kind,
    ledBy: leadKinds[investigationKindFacts[kind].lead],
    names: investigationKindFacts[kind].names,
    stages: stagesOfKind[kind],
    outcomes: outcomesOfKind[kind],
    timeLimits: timeLimitsOfKind[kind],
    holdsReview: investigationKindFacts[kind].holdsReview,
  }));
}

/** What an investigation was called, and by which law it goes, when it was opened. */
export function nameOf({ kind, openedOn }: Investigation): ProcessName {
  return processNameOn(kind, openedOn);
}

/** By when what of an investigation is to be done. */
export function dueStepsOf(investigation: Investigation, reached: readonly ReachedStage[]): DueStep[] {
  return dueSteps(investigation, reached, timeLimitsOfKind[investigation.kind], bankHolidays);
}
