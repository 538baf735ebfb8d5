import { childMeasures } from "../../../schema/codes/child-measures.ts";
import { countRules } from "../../../schema/codes/disclosure-rules.ts";
import { measures, type PublishedMeasure } from "../../../schema/codes/measures.ts";
import { addDays } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { daysOf, type Quarter, quarterOf } from "../../../schema/values/quarter.ts";
import { countOf } from "../../../subgraphs/kit/disclosure/count-of.ts";
import { allCells, type FrozenQuarter } from "../../../subgraphs/kit/disclosure/measure.ts";
import { showCount } from "../../../subgraphs/kit/disclosure/shown-count.ts";
import type { ShownMeasure } from "../../../subgraphs/kit/disclosure/told-together.ts";
import type { ShownCell } from "../../../subgraphs/kit/disclosure/what-is-told.ts";
import { chanceOf } from "../../gateway/hostile/chance.ts";
import type { LoneOwner } from "../../support/lone-owner.ts";
import { accounts } from "./accounts.ts";
import { askForMore } from "./ask-for-more.ts";
import { attackedThemes, seedAdults, seedChildren } from "./seed-people.ts";
import { type FiguresTarget, release, shownTo } from "./target.ts";
import { workOut, workOutTogether } from "./work-out.ts";

/** The owners of figures, on a day that the attack sets. */
export interface OwnersToAttack {
  readonly cases: LoneOwner;
  readonly investigations: LoneOwner;
  readonly setNow: (instant: Date) => void;
}

/** How much is attacked. */
export interface AttackPlan {
  readonly seed: number;
  readonly quarters: number;
  /** Adults in a quarter; of children a third. */
  readonly people: number;
  readonly say: (line: string) => void;
}

/** What came of it. */
export interface FiguresAttack {
  readonly accounts: number;
  readonly releases: number;
  readonly waiting: number;
  readonly stars: number;
  readonly tries: Readonly<
    Record<
      "totals" | "periods" | "grids" | "solved" | "together" | "drillDown" | "lists" | "repeated",
      number
    >
  >;
  readonly tried: number;
  /** Counts of a few people that were worked out. */
  readonly recovered: number;
  readonly cells: readonly string[];
  /** What somebody saw that is not released. */
  readonly seen: readonly string[];
  /** The same attackers against the same counts without the solver's protection. */
  readonly control: { readonly stars: number; readonly recovered: number };
}

const firstQuarter = "2017-Q3" as Quarter;

/** Attacks the released figures of both owners. */
export async function attackFigures(owners: OwnersToAttack, plan: AttackPlan): Promise<FiguresAttack> {
  const chance = chanceOf(plan.seed);
  const targets = targetsOf(owners);
  const quarters: Quarter[] = [];
  const seen: string[] = [];
  const counts = { releases: 0, waiting: 0, drillDown: 0, lists: 0, repeated: 0 };
  for (let quarter = firstQuarter; quarters.length < plan.quarters; quarter = following(quarter)) {
    quarters.push(quarter);
    owners.setNow(morningOf(daysOf(quarter).first));
    await seedAdults(owners.cases, chance, quarter, chance.between(0, plan.people));
    await seedChildren(owners.investigations, chance, chance.between(0, Math.ceil(plan.people / 3)));
    owners.setNow(morningOf(daysOf(following(quarter)).first));
    for (const target of targets) {
      for (const measure of target.measures) {
        for (const first of spansUntil(quarters)) {
          const outcome = await release(target, measure, [first, quarter]);
          if (outcome === "SHOWN") counts.releases++;
          else if (outcome === "WAITS") counts.waiting++;
          else seen.push(`${measure.name} could not be released: ${outcome}`);
        }
      }
    }
    // Then data change: late notifications for quarters that are over, and whoever looks again sees the same.
    const before = await everythingShown(targets);
    await seedAdults(owners.cases, chance, chance.of(quarters), 2);
    for (const target of targets) {
      const again = await release(target, target.measures[0]!, [quarter, quarter]);
      if (again !== "FIGURES_RELEASED_BEFORE") seen.push(`a quarter could be released twice: ${again}`);
    }
    const after = await everythingShown(targets);
    counts.repeated += after.cells;
    if (before.text !== after.text) seen.push(`figures changed after ${quarter} was released`);
    seen.push(...before.differ);
    plan.say(`${quarter}: ${counts.releases} releases shown, ${counts.waiting} wait to be pooled`);
  }
  for (const target of targets) {
    const more = await askForMore(target, quarters);
    counts.drillDown += more.drillDown;
    counts.lists += more.lists;
    seen.push(...more.seen);
  }
  return summed(targets, counts, seen);
}

function targetsOf({ cases, investigations }: OwnersToAttack): FiguresTarget[] {
  const named = (all: readonly PublishedMeasure[], prefix: string, others: readonly string[]) =>
    all.filter(
      ({ name }) => others.includes(name) || attackedThemes.some((theme) => name === `${prefix}${theme}`),
    );
  return [
    {
      owner: cases,
      graph: "cases",
      measures: named(measures, "theme-", ["deaths-notified", "deaths-found", "reviews-completed"]),
      releaser: { roles: ["coordinator"], org: "07V" },
      releasesFor: "statistics",
      names: { released: "releasedFigures", figures: "figures", release: "releaseFigures" },
    },
    {
      owner: investigations,
      graph: "investigations",
      measures: named(childMeasures, "child-theme-", ["child-deaths"]),
      releaser: { roles: ["child-death-review-team"], org: "QWE" },
      releasesFor: "child-death-review",
      names: { released: "releasedChildFigures", figures: "childFigures", release: "releaseChildFigures" },
    },
  ];
}

/** Each quarter alone, and spans that overlap: two quarters each time, a year and all of it now and then. */
function spansUntil(quarters: readonly Quarter[]): Quarter[] {
  const back = [
    1,
    ...(quarters.length % 2 === 0 ? [2] : []),
    ...(quarters.length % 4 === 0 ? [4, quarters.length] : []),
  ];
  const starts = back.flatMap((length) => quarters.at(-length) ?? []);
  return [...new Set(starts)];
}

/** What all accounts see of everything, who sees anything else than the others, and how many cells it is. */
async function everythingShown(targets: readonly FiguresTarget[]) {
  let [text, cells] = ["", 0];
  const differ: string[] = [];
  for (const target of targets) {
    for (const measure of target.measures) {
      const shown = await Promise.all(accounts.map((as) => shownTo(target, measure, as)));
      const texts = shown.map((each) => JSON.stringify(each));
      if (new Set(texts).size > 1) differ.push(`accounts see different figures of ${measure.name}`);
      text += texts.join("\n");
      cells += shown.reduce((sum, { length }) => sum + length, 0);
    }
  }
  return { text, cells, differ };
}

async function summed(
  targets: readonly FiguresTarget[],
  counts: { releases: number; waiting: number; drillDown: number; lists: number; repeated: number },
  seen: readonly string[],
): Promise<FiguresAttack> {
  const { releases, waiting, drillDown, lists, repeated } = counts;
  const tries = { totals: 0, periods: 0, grids: 0, solved: 0, together: 0, drillDown, lists, repeated };
  const cells: string[] = [];
  const control = { stars: 0, recovered: 0 };
  let stars = 0;
  for (const target of targets) {
    const all: ShownMeasure[] = [];
    for (const measure of target.measures) {
      const frozen = await frozenOf(target.owner, measure);
      const shown = await shownTo(target, measure, accounts[0]!);
      const found = await workOut(measure, frozen, shown);
      for (const kind of ["totals", "periods", "grids", "solved"] as const) tries[kind] += found[kind];
      stars += found.stars;
      cells.push(...found.recovered);
      const unprotected = await workOut(measure, frozen, shownPlainly(measure, frozen, shown));
      control.stars += unprotected.stars;
      control.recovered += unprotected.recovered.length;
      all.push({ measure, frozen, shown });
    }
    const together = await workOutTogether(all);
    tries.together += together.solved;
    cells.push(...together.recovered.filter((each) => !cells.includes(each)));
  }
  const tried = Object.values(tries).reduce((sum, each) => sum + each, 0);
  const recovered = cells.length;
  return {
    accounts: accounts.length,
    releases,
    waiting,
    stars,
    tries,
    tried,
    recovered,
    cells,
    seen,
    control,
  };
}

/** The same quarters and spans as they would be without protection: each count suppressed and rounded by itself. */
function shownPlainly(
  measure: PublishedMeasure,
  frozen: ReadonlyMap<string, FrozenQuarter>,
  shown: readonly ShownCell[],
): ShownCell[] {
  const spans = new Map([
    ...[...frozen.keys()].map((each) => [each, [each]] as const),
    ...shown.map(({ quarters }) => [quarters.join(), quarters] as const),
  ]);
  return [...spans.values()].flatMap((span) =>
    measure.grids.flatMap((dimensions, grid) =>
      allCells(measure, dimensions).map((at): ShownCell => {
        const cell = { grid, at, quarters: span };
        return { ...cell, shown: showCount(countOf(measure, frozen, cell), countRules.at(-1)!) };
      }),
    ),
  );
}

/** The true counts, read past every restriction: by them alone it is told whether an attacker is right. */
async function frozenOf(owner: LoneOwner, measure: PublishedMeasure): Promise<Map<string, FrozenQuarter>> {
  const quarters = await owner.rows<{ quarter: string }>(
    "select quarter from frozen_quarter where measure = $1 order by quarter",
    [measure.name],
  );
  const rows = await owner.rows<{ quarter: string; grid: number; cell: string; people: number }>(
    "select quarter, grid, cell, people from frozen_count where measure = $1",
    [measure.name],
  );
  const countsOf = (quarter: string, grid: number) =>
    new Map(
      rows
        .filter((row) => row.quarter === quarter && row.grid === grid)
        .map(({ cell, people }) => [cell, people] as const),
    );
  return new Map(
    quarters.map(({ quarter }) => [quarter, measure.grids.map((_, grid) => countsOf(quarter, grid))]),
  );
}

function following(quarter: Quarter): Quarter {
  return quarterOf(addDays(daysOf(quarter).last, 1));
}

const morningOf = (day: IsoDate) => new Date(`${day}T10:00:00Z`);
