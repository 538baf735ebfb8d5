import type { RemovalKind } from "../types.ts";
import { type Find, type FoundBy, marks } from "./find.ts";
import { fold } from "./fold.ts";
import { type Word, wordsIn } from "./word.ts";

/** What a pattern has found: what it is, and its mark where more may be told than that it was there. */
export interface Recognised {
  readonly kind: RemovalKind;
  readonly by?: FoundBy;
  readonly mark?: string;
  /** The part of it that goes, where not all of it does. */
  readonly part?: string;
}

/** A text in which things are found one after another; what is found once is not found again. */
export interface Page {
  readonly text: string;
  readonly words: readonly Word[];
  /** Is it written without any capital, so that names look like other words? */
  readonly hasNoCapitals: boolean;
  /** In no order. */
  readonly finds: readonly Find[];
  /** Is the word still there, no part of it found? */
  isFree(word: Word): boolean;
  /** Takes what stands from one word to another, both included. */
  takeWords(first: Word, last: Word, kind: RemovalKind, by: FoundBy): void;
  /** Searches what is left in plain capitals; null for a find that is none. */
  search(pattern: RegExp, recognise: (found: RegExpExecArray, written: string) => Recognised | null): void;
}

const taken = "\0";

/** Lays a text open for searching. */
export function openPage(text: string): Page {
  const { text: folded, origin } = fold(text);
  const finds: Find[] = [];
  const isTaken = new Uint8Array(text.length);
  let unseen = folded;
  const take = (find: Find) => {
    finds.push(find);
    isTaken.fill(1, find.at, find.end);
    const from = firstAtOrAfter(origin, find.at);
    const to = firstAtOrAfter(origin, find.end);
    unseen = unseen.slice(0, from) + taken.repeat(to - from) + unseen.slice(to);
  };
  return {
    text,
    words: wordsIn(text),
    hasNoCapitals: text.length > 40 && !/\p{Lu}/u.test(text),
    finds,
    isFree: ({ at, end }) => !isTaken.subarray(at, end).includes(1),
    takeWords: (first, last, kind, by) => {
      take({ kind, by, at: first.at, end: last.stemEnd, mark: marks[kind] });
    },
    search: (pattern, recognise) => {
      for (const found of unseen.matchAll(pattern)) {
        const at = origin[found.index]!;
        const recognised = recognise(found, text.slice(at, origin[found.index + found[0].length]));
        if (recognised === null) continue;
        const { kind, by = "PATTERN", mark = marks[kind], part = found[0] } = recognised;
        const from = found.index + found[0].indexOf(part);
        take({ kind, by, mark, at: origin[from]!, end: origin[from + part.length]! });
      }
    },
  };
}

/** The place in folded text of a place in the original one. */
function firstAtOrAfter(origin: readonly number[], place: number): number {
  let [low, high] = [0, origin.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origin[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
