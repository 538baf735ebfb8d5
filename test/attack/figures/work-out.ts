import { countRules } from "../../../schema/codes/disclosure-rules.ts";
import type { PublishedMeasure } from "../../../schema/codes/measures.ts";
import { derivationsOf, recovered } from "../../../subgraphs/kit/disclosure/attacker.fixture.ts";
import { withBounds } from "../../../subgraphs/kit/disclosure/bounds.ts";
import { countOf } from "../../../subgraphs/kit/disclosure/count-of.ts";
import type { FrozenQuarter } from "../../../subgraphs/kit/disclosure/measure.ts";
import { toldBy } from "../../../subgraphs/kit/disclosure/shown-count.ts";
import { type ShownMeasure, toldTogether } from "../../../subgraphs/kit/disclosure/told-together.ts";
import {
  nameOf,
  type ShownCell,
  type Telling,
  whatIsTold,
} from "../../../subgraphs/kit/disclosure/what-is-told.ts";

/** What the attackers made of everything shown of a measure. */
export interface WorkedOut {
  /** Sums that were taken apart, by what they are sums of. */
  readonly totals: number;
  readonly periods: number;
  readonly grids: number;
  /** Stars of which the lowest and highest possible count were computed. */
  readonly solved: number;
  readonly stars: number;
  /** Counts of a few people that an attacker knows for certain, and rightly. */
  readonly recovered: readonly string[];
}

const rule = countRules.at(-1)!;

/**
 * Takes everything shown together: by subtraction until nothing gets narrower, and by a solver that knows the rule
 * and that a star is somebody.
 * @param frozen the true counts, which only tell whether an attacker is right
 */
export async function workOut(
  measure: PublishedMeasure,
  frozen: ReadonlyMap<string, FrozenQuarter>,
  shown: readonly ShownCell[],
): Promise<WorkedOut> {
  const quarters = [...frozen.keys()].sort();
  const isFew = (cell: ShownCell, count: number) =>
    count > 0 && count <= rule.suppressUpTo && countOf(measure, frozen, cell) === count;
  const bySubtraction = recovered(measure, quarters, shown).filter(({ cell, count }) => isFew(cell, count));
  const stars = [...new Map(shown.filter(isStar).map((cell) => [nameOf(cell), cell])).values()];
  const bySolver = (await solveStars(measure, quarters, shown, stars)).filter(({ cell, count }) =>
    isFew(cell, count),
  );
  const names = [...bySubtraction, ...bySolver].map(({ cell }) => `${measure.name} ${nameOf(cell)}`);
  return {
    ...derivationsOf(measure, quarters, shown),
    solved: stars.length,
    stars: stars.length,
    recovered: [...new Set(names)],
  };
}

/** A star may be a few people, or a larger count that is held back. */
const tells: Telling = (shown, of) => (isStar({ shown }) ? [1, Number.POSITIVE_INFINITY] : toldBy(shown, of));

async function solveStars(
  measure: PublishedMeasure,
  quarters: readonly string[],
  shown: readonly ShownCell[],
  stars: readonly ShownCell[],
): Promise<{ readonly cell: ShownCell; readonly count: number }[]> {
  const told = whatIsTold(measure, shown, quarters, rule, tells);
  return withBounds(told, (between) =>
    stars.flatMap((cell) => {
      const [lowest, highest] = between(told.placesOf(cell));
      return lowest === highest ? [{ cell, count: lowest }] : [];
    }),
  );
}

/**
 * Takes what is shown of several measures together: whoever is counted in one is counted in the other, so that what
 * the one leaves open the other may close.
 */
export async function workOutTogether(
  all: readonly ShownMeasure[],
): Promise<{ readonly solved: number; readonly recovered: readonly string[] }> {
  const told = toldTogether(all, rule, tells);
  const stars = all.flatMap(({ shown }, of) => shown.filter(isStar).map((cell) => ({ of, cell })));
  const known = await withBounds(told, (between) =>
    stars.filter(({ of, cell }) => {
      const { measure, frozen } = all[of]!;
      const [lowest, highest] = between(told.placesOf(of, cell));
      const count = countOf(measure, frozen, cell);
      return lowest === highest && lowest === count && count <= rule.suppressUpTo;
    }),
  );
  const names = known.map(({ of, cell }) => `${all[of]!.measure.name} ${nameOf(cell)}`);
  return { solved: stars.length, recovered: [...new Set(names)] };
}

const isStar = ({ shown }: Pick<ShownCell, "shown">) => shown.kind === "SMALL" || shown.kind === "HELD_BACK";
