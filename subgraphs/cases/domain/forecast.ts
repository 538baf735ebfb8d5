import { addDays } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { exactInterval } from "./poisson.ts";

/** What was notified and done in a period, and how many places reviewers had in it, a day on average. */
export interface Pace {
  readonly days: number;
  readonly notified: number;
  readonly completed: number;
  /** 0 where nothing is known of reviewers: then it goes on as it went. */
  readonly places: number;
}

/** When nothing is left to do; null for never, at such a pace. */
export interface Forecast {
  readonly clearsOn: IsoDate | null;
  /** By the most that the reviews done, and the least that the deaths notified, may stand for, 95 in 100 each. */
  readonly clearsEarliest: IsoDate | null;
  /** The other way round. */
  readonly clearsLatest: IsoDate | null;
}

/** For how many days ahead leave is looked at. */
const knownDays = 730;
/** A pace that would take longer than a century is none. */
const longestDays = 36_525;

/**
 * Forecasts when the backlog clears: each place of a reviewer who is there does as much as it did in the period before.
 * @param placesOn the places on a day to come
 */
export function forecast(
  open: number,
  pace: Pace,
  today: IsoDate,
  placesOn: (day: IsoDate) => number,
): Forecast {
  const [completed, notified] = [exactInterval(pace.completed), exactInterval(pace.notified)];
  // What is to be done is the same at every pace, and so are the days to come.
  const ahead = Array.from({ length: knownDays }, (_, index) => placesOn(addDays(today, index + 1)));
  const when = (done: number, come: number) => {
    const days = daysUntilClear(open, done / pace.days, come / pace.days, pace.places, ahead);
    return days === null ? null : addDays(today, days);
  };
  return {
    clearsOn: when(pace.completed, pace.notified),
    clearsEarliest: when(completed.most, notified.least),
    clearsLatest: when(completed.least, notified.most),
  };
}

function daysUntilClear(
  open: number,
  donePerDay: number,
  comePerDay: number,
  placesBefore: number,
  ahead: readonly number[],
): number | null {
  if (open === 0) return 0;
  const share = (places: number) => (placesBefore === 0 ? 1 : places / placesBefore);
  let left = open;
  for (const [index, places] of ahead.entries()) {
    left -= donePerDay * share(places) - comePerDay;
    if (left <= 0) return index + 1;
  }
  const shrinks = donePerDay * share(ahead.at(-1) ?? 0) - comePerDay;
  const days = ahead.length + Math.ceil(left / shrinks);
  return shrinks > 0 && days <= longestDays ? days : null;
}
