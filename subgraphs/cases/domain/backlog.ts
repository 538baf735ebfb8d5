import { addDays, addMonths, daysBetween } from "../../../schema/values/calendar.ts";
import { type IsoDate, isoDate } from "../../../schema/values/iso-date.ts";
import type { ClockedStanding } from "./clocks.ts";
import { isOutside } from "./due-dates.ts";
import { chanceOfAtMost, exactInterval, type Interval } from "./poisson.ts";

/** How many deaths were notified against how many were to be expected. */
export interface LookBack {
  readonly notified: number;
  readonly expected: number;
  /** What a count like this stands for: how many deaths may lie behind it, 95 in 100. */
  readonly interval: Interval;
  /** The chance that so few would be notified if every expected death was. */
  readonly chanceOfSoFew: number;
  readonly finding: LookBackFinding;
}

/** What a count says beside what was expected. */
export const lookBackFindings = {
  AS_EXPECTED: "AS_EXPECTED",
  FEWER: "FEWER",
  MORE: "MORE",
  TOO_EARLY: "TOO_EARLY",
} as const;
export type LookBackFinding = keyof typeof lookBackFindings;

const daysInYear = 365.25;

/**
 * Compares deaths notified with those expected in a period. Where even none would not be strange yet, it is too early
 * to say anything; "none reported yet" after half a year is another matter.
 * @param perYear deaths expected in a year
 * @param until the last day of the period
 */
export function lookBack(notified: number, perYear: number, from: IsoDate, until: IsoDate): LookBack {
  const expected = (perYear * (daysBetween(from, until) + 1)) / daysInYear;
  const interval = exactInterval(notified);
  return {
    notified,
    expected,
    interval,
    chanceOfSoFew: chanceOfAtMost(notified, expected),
    finding: findingOf(expected, interval),
  };
}

function findingOf(expected: number, { least, most }: Interval): LookBackFinding {
  if (most < expected) return "FEWER";
  if (least > expected) return "MORE";
  return exactInterval(0).most >= expected ? "TOO_EARLY" : "AS_EXPECTED";
}

/** One month of the backlog, as a picture draws it. */
export interface BacklogMonth {
  /** As 2018-03. */
  readonly month: string;
  readonly notified: number;
  readonly completed: number;
  /** Reviews to be done at its end. */
  readonly open: number;
}

/** The reviews that are to be done, and when they will be. */
export interface Backlog {
  readonly awaiting: number;
  readonly underReview: number;
  readonly onHold: number;
  readonly oldestNotifiedOn: IsoDate | null;
  /** Reviewers who are at work on some case. */
  readonly reviewers: number;
  /** Over the last half year, a month. */
  readonly notifiedPerMonth: number;
  readonly completedPerMonth: number;
  /** When nothing is left to do at this pace; null where the backlog does not shrink. */
  readonly clearsOn: IsoDate | null;
  readonly months: readonly BacklogMonth[];
}

/** A case as the backlog counts it. */
export interface BackloggedCase extends ClockedStanding {
  readonly reviewerId: string | null;
}

const paceMonths = 6;
const daysInMonth = daysInYear / 12;

/** Sums up what is to be done, and forecasts when it is, by the pace of the last half year. @param months how many to show */
export function sumUpBacklog(all: readonly BackloggedCase[], today: IsoDate, months: number): Backlog {
  const cases = all.filter(({ stage, completedOn }) => !isOutside(stage) || completedOn !== null);
  const open = cases.filter(({ completedOn }) => completedOn === null);
  const since = addMonths(today, -paceMonths);
  const lately = (day: IsoDate | null) => day !== null && day > since && day <= today;
  const notifiedPerMonth = cases.filter(({ notifiedOn }) => lately(notifiedOn)).length / paceMonths;
  const completedPerMonth = cases.filter(({ completedOn }) => lately(completedOn)).length / paceMonths;
  return {
    awaiting: open.filter(({ allocatedOn }) => allocatedOn === null).length,
    underReview: open.filter(({ allocatedOn }) => allocatedOn !== null).length,
    onHold: open.filter(({ openHolds }) => openHolds.length > 0).length,
    oldestNotifiedOn: open.map(({ notifiedOn }) => notifiedOn).sort()[0] ?? null,
    reviewers: new Set(open.flatMap(({ reviewerId }) => reviewerId ?? [])).size,
    notifiedPerMonth,
    completedPerMonth,
    clearsOn: forecast(open.length, completedPerMonth - notifiedPerMonth, today),
    months: monthsUntil(today, months).map((month) => monthOf(cases, month)),
  };
}

/** A pace that would take longer than a century is none. */
const longestForecastMonths = 1_200;

function forecast(open: number, shrinksPerMonth: number, today: IsoDate): IsoDate | null {
  if (open === 0) return today;
  if (shrinksPerMonth <= 0 || open / shrinksPerMonth > longestForecastMonths) return null;
  return addDays(today, Math.ceil((open / shrinksPerMonth) * daysInMonth));
}

function monthsUntil(today: IsoDate, count: number): string[] {
  const first = isoDate(`${today.slice(0, 7)}-01`);
  return Array.from({ length: count }, (_, index) => addMonths(first, index - count + 1).slice(0, 7));
}

function monthOf(cases: readonly BackloggedCase[], month: string): BacklogMonth {
  const isIn = (day: IsoDate | null) => day?.slice(0, 7) === month;
  const isUntil = (day: IsoDate | null) => day !== null && day.slice(0, 7) <= month;
  return {
    month,
    notified: cases.filter(({ notifiedOn }) => isIn(notifiedOn)).length,
    completed: cases.filter(({ completedOn }) => isIn(completedOn)).length,
    open: cases.filter(({ notifiedOn, completedOn }) => isUntil(notifiedOn) && !isUntil(completedOn)).length,
  };
}
