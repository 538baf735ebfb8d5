import { countRules } from "../../../schema/codes/disclosure-rules.ts";
import { figuresCalendars } from "../../../schema/codes/figures-calendar.ts";
import { getInForce } from "../../../schema/codes/in-force.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import { checkRelease, type Span, yearsUntil } from "../../../schema/values/figures-span.ts";
import { daysOf, type Quarter } from "../../../schema/values/quarter.ts";
import type { Transaction } from "../database.ts";
import { Refused, refuseIf } from "../refusals.ts";
import { type FiguresRelease, findReleasesOf } from "./figures-store.ts";
import type { Coordinates, Measure } from "./measure.ts";
import { releaseFigures } from "./release-figures.ts";

/** What an owner publishes figures of, and how it counts. */
export interface Publisher<Published extends Measure> {
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
 * Releases the figures of a measure for a calendar year, and, as long as some are a star, of several years that end
 * with it, by the calendar in force. Years that were released before stay as they are.
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
  const releaseIds: string[] = [];
  for (const years of getInForce(figuresCalendars, today).pooledYears) {
    const span = yearsUntil(year, years);
    const before = (await findReleasesOf(tx, measure)).find(
      ({ firstQuarter, lastQuarter }) => firstQuarter === span.first && lastQuarter === span.last,
    );
    const released = before ?? (await release(tx, publisher, measure, span));
    releaseIds.push(released.id);
    if (showsAll(released)) break;
  }
  return { releaseIds };
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
  { count, add }: Publisher<Published>,
  measure: Published,
  { first, last }: Span,
): Promise<FiguresRelease> {
  const rule = getInForce(countRules, dayInEngland(tx.now));
  const peopleOf = (quarter: Quarter) => count(tx, measure, quarter);
  const released = await releaseFigures(tx, { measure, first, last, rule, peopleOf });
  await add?.(tx, measure, released);
  return released;
}

function showsAll({ outcome, cells }: FiguresRelease): boolean {
  return outcome === "SHOWN" && cells.every(({ shown }) => shown.kind === "ZERO" || shown.kind === "ROUNDED");
}
