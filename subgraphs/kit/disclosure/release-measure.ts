import { countRules } from "../../../schema/codes/disclosure-rules.ts";
import { figuresCalendars } from "../../../schema/codes/figures-calendar.ts";
import { getInForce } from "../../../schema/codes/in-force.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { checkRelease, type Span, yearsUntil } from "../../../schema/values/figures-span.ts";
import { daysOf, type Quarter, quartersBetween } from "../../../schema/values/quarter.ts";
import type { Transaction } from "../database.ts";
import { Refused, refuseIf } from "../refusals.ts";
import { countOf } from "./count-of.ts";
import { type FiguresRelease, findReleasesOf } from "./figures-store.ts";
import { type Coordinates, innerCells, type Measure } from "./measure.ts";
import { freeze, releaseFigures } from "./release-figures.ts";

/** What an owner publishes figures of, and how it counts. */
export interface Publisher<Published extends Measure> {
  readonly measures: readonly Published[];
  readonly find: (name: string) => Published | null;
  /** Everybody whom a measure counts in a quarter, by a value of each of its dimensions. */
  readonly count: (tx: Transaction, measure: Published, quarter: Quarter) => Promise<readonly Coordinates[]>;
  /** What goes with a release beside its counts, in the same transaction. */
  readonly add?: (tx: Transaction, measure: Published, release: FiguresRelease) => Promise<void>;
}

/** Releases the figures of a measure for some quarters, as a named person's act: from then on they stay as they are. */
export async function releaseMeasure<Published extends Measure>(
  tx: Transaction,
  publisher: Publisher<Published>,
  { measure: name, first, last }: Span & { readonly measure: string },
): Promise<{ releaseIds: readonly string[] }> {
  const measure = getMeasure(publisher, name);
  refuseIf(checkRelease({ first, last }, await spansOf(tx, measure), dayInEngland(tx.now)));
  return { releaseIds: [(await release(tx, publisher, measure, { first, last })).id] };
}

/**
 * Releases the figures of a measure for a calendar year; where a cell of it would be a star, of the fewest years
 * pooled that end with it in which none is, by the calendar in force, or of the most. The shorter ones are not shown
 * besides: what overlaps tells more than either, and little would be left to show.
 */
export async function releaseYears<Published extends Measure>(
  tx: Transaction,
  publisher: Publisher<Published>,
  { measure: name, year }: { readonly measure: string; readonly year: number },
): Promise<{ releaseIds: readonly string[] }> {
  const measure = getMeasure(publisher, name);
  const today = dayInEngland(tx.now);
  if (today <= daysOf(yearsUntil(year, 1).last).last)
    throw new Refused([{ code: "YEAR_NOT_OVER", path: ["year"] }]);
  const widths = getInForce(figuresCalendars, today).pooledYears;
  const spans = widths.map((years) => yearsUntil(year, years));
  for (const span of spans) {
    if (span !== spans.at(-1) && (await showsStars(tx, publisher, measure, span))) continue;
    const [release] = (await releaseMeasure(tx, publisher, { measure: name, ...span })).releaseIds;
    return { releaseIds: release === undefined ? [] : [release] };
  }
  throw new Error("The calendar pools no years.");
}

/** Would a cell be a few people? Quarters that are not frozen yet are frozen for the answer. */
async function showsStars<Published extends Measure>(
  tx: Transaction,
  { count }: Publisher<Published>,
  measure: Published,
  { first, last }: Span,
): Promise<boolean> {
  const quarters = quartersBetween(first, last);
  const frozen = await freeze(tx, measure, quarters, (quarter) => count(tx, measure, quarter));
  const { suppressUpTo } = getInForce(countRules, dayInEngland(tx.now));
  return measure.grids.some((dimensions, grid) =>
    innerCells(measure, dimensions).some((at) => {
      const people = countOf(measure, frozen, { grid, at, quarters });
      return people > 0 && people <= suppressUpTo;
    }),
  );
}

function getMeasure<Published extends Measure>({ find }: Publisher<Published>, name: string): Published {
  const measure = find(name);
  if (measure === null) throw new Refused([{ code: "NO_SUCH_MEASURE", path: ["measure"] }]);
  return measure;
}

async function spansOf(tx: Transaction, measure: Measure): Promise<Span[]> {
  return (await findReleasesOf(tx, measure)).map((each) => ({
    first: each.firstQuarter,
    last: each.lastQuarter,
  }));
}

async function release<Published extends Measure>(
  tx: Transaction,
  { count, add, measures }: Publisher<Published>,
  measure: Published,
  { first, last }: Span,
): Promise<FiguresRelease> {
  const rule = getInForce(countRules, dayInEngland(tx.now));
  const peopleOf = (quarter: Quarter) => count(tx, measure, quarter);
  const released = await releaseFigures(tx, { measure, measures, first, last, rule, peopleOf });
  await add?.(tx, measure, released);
  return released;
}
