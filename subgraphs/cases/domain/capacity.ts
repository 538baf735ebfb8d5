import { addDays, daysBetween } from "../../../schema/values/calendar.ts";
import { checkLeave, checkTraining } from "../../../schema/values/independence.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { KnownReviewer } from "./known-reviewer.ts";

/** How many cases reviewers can hold, by their limits, training and leave. */
export interface Capacity {
  /** Who is trained today. */
  readonly reviewers: number;
  /** Who of them is away today. */
  readonly onLeave: number;
  /** How many cases those who are there should hold at most. */
  readonly places: number;
  /** How many of these are not taken yet. */
  readonly freePlaces: number;
  /** The same places, on average over the next half year, with the leave that is known. */
  readonly placesAhead: number;
}

type Person = Pick<KnownReviewer, "reviewerId" | "caseloadLimit" | "training" | "leave">;

/** How many days are looked ahead. */
export const aheadDays = 182;

/**
 * What reviewers can hold now and soon. Training that runs out later is taken to be renewed: leave is planned, a gap in
 * training is not.
 * @param held how many open cases each reviewer holds, by id
 */
export function capacityOf(
  all: readonly Person[],
  held: ReadonlyMap<string, number>,
  today: IsoDate,
  qualifying: readonly string[],
): Capacity {
  const trained = all.filter((each) => isTrained(each, today, qualifying));
  const there = trained.filter((each) => isThere(each, today));
  const free = ({ reviewerId, caseloadLimit }: Person) =>
    Math.max(0, caseloadLimit - (held.get(reviewerId) ?? 0));
  return {
    reviewers: trained.length,
    onLeave: trained.length - there.length,
    places: sum(there.map(({ caseloadLimit }) => caseloadLimit)),
    freePlaces: sum(there.map(free)),
    placesAhead: averagePlaces(trained, today, addDays(today, aheadDays - 1)),
  };
}

/** How many places there were on average from a day up to and including another, by whoever was trained then. */
export function placesBetween(
  all: readonly Person[],
  from: IsoDate,
  until: IsoDate,
  qualifying: readonly string[],
): number {
  const days = daysOf(from, until);
  return average(
    days.map((day) =>
      placesOn(
        all.filter((each) => isTrained(each, day, qualifying)),
        day,
      ),
    ),
  );
}

function averagePlaces(trained: readonly Person[], from: IsoDate, until: IsoDate): number {
  return average(daysOf(from, until).map((day) => placesOn(trained, day)));
}

/** The places on a day of people who are trained. */
export function placesOn(trained: readonly Person[], day: IsoDate): number {
  return sum(trained.filter((each) => isThere(each, day)).map(({ caseloadLimit }) => caseloadLimit));
}

/** Who is trained on a day. */
export const trainedOn = <Known extends Person>(
  all: readonly Known[],
  day: IsoDate,
  qualifying: readonly string[],
): Known[] => all.filter((each) => isTrained(each, day, qualifying));

const isTrained = ({ training }: Person, today: IsoDate, qualifying: readonly string[]) =>
  checkTraining(training, { today, qualifying }).length === 0;
const isThere = ({ leave }: Person, today: IsoDate) => checkLeave(leave, { today }).length === 0;

const daysOf = (from: IsoDate, until: IsoDate) =>
  Array.from({ length: Math.max(1, daysBetween(from, until) + 1) }, (_, index) => addDays(from, index));
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const average = (numbers: readonly number[]) => sum(numbers) / numbers.length;
