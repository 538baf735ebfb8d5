import { addDays, addMonths, daysBetween } from "../../../schema/values/calendar.ts";
import { type IsoDate, isoDate } from "../../../schema/values/iso-date.ts";
import { type Capacity, capacityOf, placesBetween, placesOn, trainedOn } from "./capacity.ts";
import type { ClockedStanding } from "./clocks.ts";
import { isOutside } from "./due-dates.ts";
import { type Forecast, forecast } from "./forecast.ts";
import type { KnownReviewer } from "./known-reviewer.ts";
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
export interface Backlog extends Forecast {
  readonly awaiting: number;
  readonly underReview: number;
  readonly onHold: number;
  readonly oldestNotifiedOn: IsoDate | null;
  /** Reviewers who are at work on some case. */
  readonly reviewers: number;
  /** Over the last half year, a month. */
  readonly notifiedPerMonth: number;
  readonly completedPerMonth: number;
  readonly capacity: Capacity;
  readonly months: readonly BacklogMonth[];
}

/** A case as the backlog counts it. */
export interface BackloggedCase extends ClockedStanding {
  readonly reviewerId: string | null;
}

const paceMonths = 6;
const daysInMonth = daysInYear / 12;

/** Who can review: everybody who is registered, and the kinds of training of which one is needed. */
export interface Reviewers {
  readonly registered: readonly KnownReviewer[];
  readonly qualifying: readonly string[];
}

/**
 * Sums up what is to be done, and forecasts when it is, by the pace of the last half year and the places that reviewers
 * have by their limits and leave. @param months how many to show
 */
export function sumUpBacklog(
  all: readonly BackloggedCase[],
  { registered, qualifying }: Reviewers,
  today: IsoDate,
  months: number,
): Backlog {
  const cases = all.filter(({ stage, completedOn }) => !isOutside(stage) || completedOn !== null);
  const open = cases.filter(({ completedOn }) => completedOn === null);
  const since = addMonths(today, -paceMonths);
  const lately = (day: IsoDate | null) => day !== null && day > since && day <= today;
  const pace = {
    days: paceMonths * daysInMonth,
    notified: cases.filter(({ notifiedOn }) => lately(notifiedOn)).length,
    completed: cases.filter(({ completedOn }) => lately(completedOn)).length,
    places: placesBetween(registered, addDays(since, 1), today, qualifying),
  };
  const trained = trainedOn(registered, today, qualifying);
  return {
    awaiting: open.filter(({ allocatedOn }) => allocatedOn === null).length,
    underReview: open.filter(({ allocatedOn }) => allocatedOn !== null).length,
    onHold: open.filter(({ openHolds }) => openHolds.length > 0).length,
    oldestNotifiedOn: open.map(({ notifiedOn }) => notifiedOn).sort()[0] ?? null,
    reviewers: new Set(open.flatMap(({ reviewerId }) => reviewerId ?? [])).size,
    notifiedPerMonth: pace.notified / paceMonths,
    completedPerMonth: pace.completed / paceMonths,
    capacity: capacityOf(registered, heldBy(open), today, qualifying),
    ...forecast(open.length, pace, today, (day) => placesOn(trained, day)),
    months: monthsUntil(today, months).map((month) => monthOf(cases, month)),
  };
}

/** How many open cases each reviewer holds. */
function heldBy(open: readonly BackloggedCase[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const { reviewerId } of open) if (reviewerId) held.set(reviewerId, (held.get(reviewerId) ?? 0) + 1);
  return held;
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
