import type { SubgraphName } from "../../../standalone/secrets.ts";
import type { Asking } from "../signed-in-as.ts";
import type { Target } from "../target.ts";
import type { FieldMap } from "./field-map.ts";
import type { Findings } from "./findings.ts";
import type { Planted } from "./planted.ts";

/** What each channel needs. */
export interface Matrix {
  readonly target: Target;
  readonly ask: Asking;
  readonly planted: Planted;
  readonly findings: Findings;
  readonly graph: FieldMap;
  readonly subgraphs: Readonly<Record<SubgraphName, FieldMap>>;
  readonly extent: Extent;
}

/** How much of the matrix is asked: a small part within the tests, all of it by the command. */
export interface Extent {
  /** Each so many-th field of Query and Mutation, and entity; 1 for all. */
  readonly every: number;
  /** Fields of Query and Mutation, and entities, that are always among them. */
  readonly always?: readonly string[];
  /** Each so many-th of those who ask; 1 for all. */
  readonly callers: number;
  /** With which it begins. */
  readonly seed: number;
}

/** All of it. */
export const everything: Extent = { every: 1, callers: 1, seed: 0 };

/** As many of some fields as are to be asked. */
export function sampled<Item extends string | { readonly name: string }>(
  { every, always = [], seed }: Extent,
  items: readonly Item[],
): readonly Item[] {
  const some = new Set(eachOf(items, every, seed));
  return items.filter(
    (item) => some.has(item) || always.includes(typeof item === "string" ? item : item.name),
  );
}

/** As many of those who ask as are to be heard. */
export function sampledCallers<Item>({ callers, seed }: Extent, items: readonly Item[]): readonly Item[] {
  return eachOf(items, callers, seed);
}

function eachOf<Item>(items: readonly Item[], every: number, seed: number): readonly Item[] {
  return items.filter((_, at) => (at + seed) % every === 0);
}
