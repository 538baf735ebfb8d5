import { addDays, addMonths } from "../../../schema/values/calendar.ts";
import type { InvestigationOutcome } from "../../../schema/values/investigation-outcome.ts";
import type { LimitedStep } from "../../../schema/values/investigation-stage.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { addWorkingDays } from "../../../schema/values/working-days.ts";
import type { Investigation, ReachedStage } from "./investigation.ts";

/** Within what time a step should be done, for what was opened between two days. */
export interface Limit {
  readonly step: LimitedStep;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly count: number;
  readonly unit: "DAYS" | "WORKING_DAYS" | "MONTHS";
  readonly runsFrom: "OPENED" | "CONCLUDED";
  readonly after: InvestigationOutcome | null;
}

/** By when a step is to be done and when it was; how an answer to a report came is not known here. */
export interface DueStep {
  readonly step: LimitedStep;
  readonly dueOn: IsoDate;
  readonly doneOn: IsoDate | null;
}

/**
 * By when what is to be done. A time limit holds for what was opened while it was in force; an investigation that
 * rests keeps its dates, as its law gives no time back.
 */
export function dueSteps(
  investigation: Pick<Investigation, "openedOn" | "concludedOn" | "outcome">,
  reached: readonly ReachedStage[],
  limits: readonly Limit[],
  holidays: ReadonlySet<IsoDate>,
): DueStep[] {
  const { openedOn, concludedOn, outcome } = investigation;
  return limits.flatMap((limit) => {
    if (openedOn < limit.from || (limit.until !== null && openedOn > limit.until)) return [];
    const start = limit.runsFrom === "OPENED" ? openedOn : concludedOn;
    if (start === null || (limit.after !== null && limit.after !== outcome)) return [];
    const stage = reached.find(({ stage }) => stage === limit.step);
    const doneOn = limit.step === "CONCLUSION" ? concludedOn : (stage?.reachedOn ?? null);
    return [{ step: limit.step, dueOn: after(start, limit, holidays), doneOn }];
  });
}

/** The step that is to be done next, if one is. */
export function nextDue(steps: readonly DueStep[]): DueStep | null {
  const open = steps.filter(({ doneOn }) => doneOn === null);
  return open.sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1))[0] ?? null;
}

function after(day: IsoDate, { count, unit }: Limit, holidays: ReadonlySet<IsoDate>): IsoDate {
  switch (unit) {
    case "DAYS":
      return addDays(day, count);
    case "WORKING_DAYS":
      return addWorkingDays(day, count, holidays);
    case "MONTHS":
      return addMonths(day, count);
    default:
      return unit satisfies never;
  }
}
