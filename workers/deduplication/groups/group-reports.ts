import { thresholds } from "../subjects/thresholds.ts";
import type { KnownReport } from "./known-report.ts";
import type { Relation, Relations } from "./relations.ts";

/** Places of reports that are taken for one person's. */
export type Group = readonly number[];

/** How reports fall into persons, and between which of them somebody must decide. */
export interface Grouping {
  readonly groups: readonly Group[];
  readonly questions: readonly (readonly [Group, Group])[];
}

/**
 * Groups everything that hangs together with one report. It looks at all of it at once and at nothing that came of an
 * earlier grouping, but for what a person has decided: so reports make the same groups in whatever order they come.
 * The same NHS number unites first; then what is clear, the clearest first, unless somebody else fits one side and not
 * the other. No group ever holds two reports that cannot be one person's.
 * @param from the place of the report
 */
export function groupReports(relations: Relations, reports: readonly KnownReport[], from: number): Grouping {
  const groups = new Set(bonded(reports, hangingTogether(relations, reports, from)));
  const unite = (one: Group, other: Group) => {
    groups.delete(one);
    groups.delete(other);
    groups.add([...one, ...other]);
  };
  const groupOf = (place: number) => [...groups].find((group) => group.includes(place))!;

  for (const [one, other] of clearest(relations, pairsOf([...groups].flat()), ({ isStrong }) => isStrong)) {
    const [a, b] = [groupOf(one), groupOf(other)];
    if (a !== b && mayUnite(relations, reports, a, b, true)) unite(a, b);
  }

  const whole = [...groups];
  const free = pairsOf(whole).filter(
    ([a, b]) => best(relations, a, b).isClear && !isRivalled(relations, whole, a, b),
  );
  const links = free.map(([a, b]) => bestPair(relations, a, b));
  for (const [one, other] of clearest(relations, links, () => true)) {
    const [a, b] = [groupOf(one), groupOf(other)];
    if (a !== b && mayUnite(relations, reports, a, b, false)) unite(a, b);
  }

  const questions = pairsOf([...groups]).filter(([a, b]) => isWorthAsking(relations, a, b));
  return { groups: [...groups], questions };
}

type Pair = readonly [number, number];

/** Everything that is worth asking about beside the report, and beside that, and so on; persons stay whole. */
function hangingTogether(relations: Relations, reports: readonly KnownReport[], from: number): number[] {
  const reached = [from];
  const left = new Set(reports.keys());
  left.delete(from);
  for (const place of reached) {
    for (const other of left) {
      const isSamePerson =
        reports[place]!.personId !== null && reports[place]!.personId === reports[other]!.personId;
      if (!isSamePerson && !relations.of(place, other).isWorthAsking) continue;
      left.delete(other);
      reached.push(other);
    }
  }
  return reached;
}

/** Whom somebody has decided about stays together. */
function bonded(reports: readonly KnownReport[], places: readonly number[]): Group[] {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const { standing, personId, reportId } = reports[place]!;
    const bond = standing === "FIXED" ? `person ${personId}` : `report ${reportId}`;
    groups.set(bond, [...(groups.get(bond) ?? []), place]);
  }
  return [...groups.values()];
}

/** The pairs that pass, the heaviest first; what weighs the same goes by what it says, never by when it came. */
function clearest(
  relations: Relations,
  pairs: readonly Pair[],
  passes: (relation: Relation) => boolean,
): Pair[] {
  const { canonical } = relations;
  const textOf = ([one, other]: Pair) => [canonical[one]!, canonical[other]!].sort().join();
  return pairs
    .filter(([one, other]) => passes(relations.of(one, other)))
    .sort(
      (a, b) =>
        relations.of(...b).evidence.weight - relations.of(...a).evidence.weight ||
        (textOf(a) < textOf(b) ? -1 : 1),
    );
}

/**
 * May two groups be one person without asking? A person about whom somebody has decided takes in only what counts to
 * nobody yet; to such a person a number may be known that differs from another one of theirs.
 */
function mayUnite(
  relations: Relations,
  reports: readonly KnownReport[],
  one: Group,
  other: Group,
  isSameNumber: boolean,
): boolean {
  const standings = new Set([...one, ...other].map((place) => reports[place]!.standing));
  const isFixed = standings.has("FIXED");
  if (isFixed && standings.has("FREE")) return false;
  if ([one, other].every((group) => group.some((place) => reports[place]!.standing === "FIXED")))
    return false;
  return !crossing(relations, one, other).some(
    ({ isBarred, isConflict }) => isBarred || (isConflict && !(isFixed && isSameNumber)),
  );
}

/**
 * Does somebody else fit one of the two and not the other, and nearly as well? Then either may be meant, and a person
 * decides: a wrong merge mixes two lives and is worse than a question.
 */
function isRivalled(relations: Relations, groups: readonly Group[], one: Group, other: Group): boolean {
  const odds = oddsOf(best(relations, one, other));
  return groups.some((third) => {
    if (third === one || third === other) return false;
    const [fitsOne, fitsOther] = [mayBeOne(relations, one, third), mayBeOne(relations, other, third)];
    if (fitsOne === fitsOther) return false;
    const rival = oddsOf(best(relations, fitsOne ? one : other, third));
    return odds / (1 + odds + rival) < thresholds.automatic;
  });
}

function mayBeOne(relations: Relations, one: Group, other: Group): boolean {
  return (
    isWorthAsking(relations, one, other) &&
    !crossing(relations, one, other).some(({ isBarred, isConflict }) => isBarred || isConflict)
  );
}

function isWorthAsking(relations: Relations, one: Group, other: Group): boolean {
  const between = crossing(relations, one, other);
  return between.some((relation) => relation.isWorthAsking) && !between.some(({ isApart }) => isApart);
}

/** The relation that speaks most for two groups being one person. */
function best(relations: Relations, one: Group, other: Group): Relation {
  return relations.of(...bestPair(relations, one, other));
}

function bestPair(relations: Relations, one: Group, other: Group): Pair {
  return clearest(relations, crossingPairs(one, other), () => true)[0]!;
}

function crossing(relations: Relations, one: Group, other: Group): Relation[] {
  return crossingPairs(one, other).map((pair) => relations.of(...pair));
}

function crossingPairs(one: Group, other: Group): Pair[] {
  return one.flatMap((a) => other.map((b) => [a, b] as const));
}

function oddsOf({ evidence }: Relation): number {
  return 2 ** evidence.weight;
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));
}
