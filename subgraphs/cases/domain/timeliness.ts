import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { type Clock, type ClockedStanding, type DueSoon, readClocks } from "./clocks.ts";
import type { Clocks } from "./due-dates.ts";

/** How timely the reviews of the deaths notified in one quarter were. */
export interface TimelinessOfQuarter {
  /** As 2018-Q1. */
  readonly quarter: string;
  /** Cases for review; children's and those out of scope are left out. */
  readonly notified: number;
  readonly allocation: TimelinessOfClock;
  readonly completion: TimelinessOfClock;
}

/** How many met a date, by the calendar (gross) and with the days on hold given back (net). */
export interface TimelinessOfClock {
  readonly met: number;
  readonly metInTimeGross: number;
  readonly metInTimeNet: number;
  readonly running: number;
  readonly overdue: number;
  readonly paused: number;
  /** Of those that met it; null where none did. */
  readonly medianGrossDays: number | null;
  readonly medianNetDays: number | null;
}

/** The quarter of a day, as 2018-Q1. */
export const quarterOf = (day: IsoDate): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/**
 * Sums up the cases by the quarter of their notification, earliest first.
 * @param clocksOn how long a review notified on a day may take
 */
export function sumUpTimeliness(
  cases: readonly ClockedStanding[],
  clocksOn: (notifiedOn: IsoDate) => Clocks,
  soon: DueSoon,
  today: IsoDate,
): TimelinessOfQuarter[] {
  const quarters = new Map<string, ReturnType<typeof readClocks>[]>();
  for (const each of cases) {
    const read = readClocks(each, clocksOn(each.notifiedOn), soon, today);
    if (read.completion.state === "NOT_SET") continue;
    const quarter = quarterOf(each.notifiedOn);
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), read]);
  }
  return [...quarters]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([quarter, read]) => ({
      quarter,
      notified: read.length,
      allocation: sumUp(read.map(({ allocation }) => allocation)),
      completion: sumUp(read.map(({ completion }) => completion)),
    }));
}

function sumUp(clocks: readonly Clock[]): TimelinessOfClock {
  const met = clocks.filter(({ metOn }) => metOn !== null);
  const count = (...states: Clock["state"][]) => clocks.filter(({ state }) => states.includes(state)).length;
  return {
    met: met.length,
    metInTimeGross: met.filter(({ metOn, grossDueOn }) => metOn! <= grossDueOn!).length,
    metInTimeNet: count("MET"),
    running: count("RUNNING", "DUE_SOON"),
    overdue: count("OVERDUE"),
    paused: count("PAUSED"),
    medianGrossDays: median(met.flatMap(({ grossDays }) => grossDays ?? [])),
    medianNetDays: median(met.flatMap(({ netDays }) => netDays ?? [])),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
