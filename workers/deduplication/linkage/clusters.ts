import { createHeap } from "./heap.ts";
import type { RowPairs } from "./rows.ts";

/** Pairs with what speaks for them, in bits of log odds: above 0 for one person, below 0 against. */
export interface WeighedPairs extends RowPairs {
  readonly bits: Float64Array;
}

/** No pair speaks louder than this, for or against: a thousand certainties must not outshout one contradiction. */
const loudest = 12;
/** What a pair says that was not compared, as it shares no key: something against. */
const notCompared = -6;
/** Where a group has more than one record there are more witnesses: a little less than even odds will do. */
const witnesses = 2;

/**
 * Puts rows together that are one person's: the two groups that fit best by the average of all their pairs, again
 * and again while the average speaks for it (average linkage). Chains of single likenesses, by which connected
 * components grow without end, do not hold. Pairs of `cannotLink` keep their groups apart for ever.
 * @returns for each row the lowest row of its group.
 */
export function clusterRows(
  rows: number,
  pairs: WeighedPairs,
  cannotLink: readonly (readonly [number, number])[] = [],
): Int32Array {
  const groups = startingGroups(rows, pairs, cannotLink);
  const queue = createHeap<Merger>((a, b) => a.score > b.score || (a.score === b.score && isEarlier(a, b)));
  for (const [a, links] of groups.links) {
    for (const [b, link] of links) if (a < b) propose(groups, queue, a, b, link);
  }
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const link = groups.links.get(next.a)?.get(next.b);
    if (link === undefined || scoreOf(groups, next.a, next.b, link) !== next.score) continue;
    for (const [neighbour, changed] of merge(groups, next.a, next.b)) {
      propose(groups, queue, Math.min(next.a, neighbour), Math.max(next.a, neighbour), changed);
    }
  }
  return groups.of.map((_, row) => lowestOf(groups.of, row));
}

/** What the pairs between two groups say together. */
interface Link {
  readonly bits: number;
  readonly compared: number;
  readonly forbidden: boolean;
}

interface Merger {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Groups of rows by their lowest row. */
interface Groups {
  readonly of: Int32Array;
  readonly sizes: Int32Array;
  readonly links: Map<number, Map<number, Link>>;
}

function isEarlier(a: Merger, b: Merger): boolean {
  return a.a < b.a || (a.a === b.a && a.b < b.b);
}

function propose(
  groups: Groups,
  queue: { push(merger: Merger): void },
  a: number,
  b: number,
  link: Link,
): void {
  const score = scoreOf(groups, a, b, link);
  const enough = groups.sizes[a]! * groups.sizes[b]! > 1 ? -witnesses : 0;
  if (score > enough) queue.push({ a, b, score });
}

function scoreOf({ sizes }: Groups, a: number, b: number, { bits, compared, forbidden }: Link): number {
  if (forbidden) return Number.NEGATIVE_INFINITY;
  const pairs = sizes[a]! * sizes[b]!;
  return (bits + (pairs - compared) * notCompared) / pairs;
}

/** Every row by itself, linked to those with which it may end up in one group. */
function startingGroups(
  rows: number,
  pairs: WeighedPairs,
  cannotLink: readonly (readonly [number, number])[],
): Groups {
  const component = componentsOf(rows, pairs);
  const links = new Map<number, Map<number, Link>>();
  const connect = (a: number, b: number, link: Link) => {
    linksOf(links, a).set(b, link);
    linksOf(links, b).set(a, link);
  };
  for (let pair = 0; pair < pairs.count; pair++) {
    const [a, b] = [pairs.left[pair]!, pairs.right[pair]!];
    if (lowestOf(component, a) !== lowestOf(component, b)) continue;
    const bits = Math.max(-loudest, Math.min(loudest, pairs.bits[pair]!));
    connect(a, b, { bits, compared: 1, forbidden: false });
  }
  for (const [a, b] of cannotLink) connect(a, b, { bits: -loudest, compared: 1, forbidden: true });
  return {
    of: Int32Array.from({ length: rows }, (_, row) => row),
    sizes: new Int32Array(rows).fill(1),
    links,
  };
}

function linksOf(links: Map<number, Map<number, Link>>, row: number): Map<number, Link> {
  const known = links.get(row);
  if (known !== undefined) return known;
  const none = new Map<number, Link>();
  links.set(row, none);
  return none;
}

/** Rows that pairs in favour connect: no group reaches beyond them. */
function componentsOf(rows: number, { count, left, right, bits }: WeighedPairs): Int32Array {
  const component = Int32Array.from({ length: rows }, (_, row) => row);
  for (let pair = 0; pair < count; pair++) {
    if (bits[pair]! <= 0) continue;
    const [a, b] = [lowestOf(component, left[pair]!), lowestOf(component, right[pair]!)];
    component[Math.max(a, b)] = Math.min(a, b);
  }
  return component;
}

/** Follows a row up to the lowest row of its group, and shortens the way for the next time. */
function lowestOf(of: Int32Array, row: number): number {
  let lowest = row;
  while (of[lowest] !== lowest) {
    of[lowest] = of[of[lowest]!]!;
    lowest = of[lowest]!;
  }
  return lowest;
}

/** Takes group `b` into group `a`; gives the links of the new group. */
function merge({ of, sizes, links }: Groups, a: number, b: number): Map<number, Link> {
  const [kept, gone] = [linksOf(links, a), linksOf(links, b)];
  of[b] = a;
  kept.delete(b);
  gone.delete(a);
  for (const [neighbour, link] of gone) {
    const known = kept.get(neighbour);
    const together = known === undefined ? link : join(known, link);
    const back = linksOf(links, neighbour);
    kept.set(neighbour, together);
    back.delete(b);
    back.set(a, together);
  }
  sizes[a]! += sizes[b]!;
  links.delete(b);
  return kept;
}

function join(a: Link, b: Link): Link {
  return { bits: a.bits + b.bits, compared: a.compared + b.compared, forbidden: a.forbidden || b.forbidden };
}
