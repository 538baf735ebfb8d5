import { randomUUID } from "node:crypto";
import type { CountRule } from "../../../schema/codes/disclosure-rules.ts";
import { type Quarter, quartersBetween } from "../../../schema/values/quarter.ts";
import type { Transaction } from "../database.ts";
import { type FiguresRelease, findFrozen, findReleasesOf, saveFrozen, saveRelease } from "./figures-store.ts";
import { type Coordinates, type FrozenQuarter, isAcyclic, keyOf, type Measure } from "./measure.ts";
import { protect } from "./protect.ts";
import type { ShownMeasure } from "./told-together.ts";

/** What is to be released, and how an owner counts: every person of a quarter by a value of each dimension. */
export interface ReleaseOrder {
  readonly measure: Measure;
  readonly first: Quarter;
  readonly last: Quarter;
  readonly rule: CountRule;
  readonly peopleOf: (quarter: Quarter) => Promise<readonly Coordinates[]>;
  /** Every measure of the owner, among them those that count some of the same people. */
  readonly measures: readonly Measure[];
}

/**
 * Releases the figures of a measure for some quarters, as a named person's act: quarters that are not frozen yet are
 * counted and frozen for ever, and what is shown is checked together with everything shown before, of measures too
 * that count some of the same people. One release of such measures goes after another.
 */
export async function releaseFigures(tx: Transaction, order: ReleaseOrder): Promise<FiguresRelease> {
  const { measure, first, last, rule } = order;
  if (!isAcyclic(measure.grids)) throw new Error(`The grids of ${measure.name} run in a circle.`);
  const quarters = quartersBetween(first, last);
  const frozen = await freeze(tx, measure, quarters, order.peopleOf);
  const before = (await findReleasesOf(tx, measure)).flatMap(({ cells }) => cells);
  const others = await findShown(tx, linkedWith(measure, order.measures));
  const result = await protect(measure, frozen, before, quarters, rule, others);
  const release: FiguresRelease = {
    id: randomUUID(),
    measure: measure.name,
    firstQuarter: first,
    lastQuarter: last,
    outcome: result.outcome,
    rule: rule.version,
    releasedAt: tx.now,
    releasedBy: tx.caller.subject,
    releasedFor: tx.caller.organisation,
    cells: result.outcome === "SHOWN" ? result.cells : [],
  };
  await saveRelease(tx, release);
  return release;
}

/** The measure in which everybody is counted who is counted in this one, or those in which some of them are. */
function linkedWith({ name, within }: Measure, all: readonly Measure[]): Measure[] {
  return all.filter((each) => each.name === within?.measure || each.within?.measure === name);
}

const rootOf = ({ name, within }: Measure): string => within?.measure ?? name;

/** What was frozen and is shown of measures; those of which nothing is shown tell nobody anything. */
async function findShown(tx: Transaction, measures: readonly Measure[]): Promise<ShownMeasure[]> {
  const found: ShownMeasure[] = [];
  for (const measure of measures) {
    const shown = (await findReleasesOf(tx, measure)).flatMap(({ cells }) => cells);
    if (shown.length > 0) found.push({ measure, frozen: await findFrozen(tx, measure), shown });
  }
  return found;
}

/**
 * Counts quarters that are not frozen yet and freezes them for ever; others wait until the transaction has ended.
 * @returns every quarter of the measure that is frozen
 */
export async function freeze(
  tx: Transaction,
  measure: Measure,
  quarters: readonly Quarter[],
  peopleOf: ReleaseOrder["peopleOf"],
): Promise<Map<string, FrozenQuarter>> {
  await tx.manager.query("select pg_advisory_xact_lock(hashtext('figures'), hashtext($1))", [
    rootOf(measure),
  ]);
  const frozen = await findFrozen(tx, measure);
  for (const quarter of quarters) {
    if (frozen.has(quarter)) continue;
    const counted = countPeople(measure, await peopleOf(quarter));
    await saveFrozen(tx, measure, quarter, counted);
    frozen.set(quarter, counted);
  }
  return frozen;
}

function countPeople(measure: Measure, people: readonly Coordinates[]): FrozenQuarter {
  return measure.grids.map((dimensions) => {
    const counts = new Map<string, number>();
    for (const person of people) {
      const key = keyOf(Object.fromEntries(dimensions.map((each) => [each, placeOf(measure, person, each)])));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  });
}

function placeOf({ name, partitions }: Measure, person: Coordinates, dimension: string): string {
  const value = person[dimension];
  if (value !== undefined && partitions[dimension]!.includes(value)) return value;
  throw new Error(`${name} has no ${dimension} ${value}: whoever counts must give everybody a value.`);
}
