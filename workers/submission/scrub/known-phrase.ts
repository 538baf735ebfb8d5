import { isNearSpelling } from "./near-spelling.ts";
import type { Page } from "./page.ts";
import { isOrdinaryWord } from "./vocabulary.ts";
import { type Word, wordsIn } from "./word.ts";

/** A known name of several words, such as an organisation or a line of an address. */
export interface KnownPhrase {
  readonly words: readonly string[];
  /** Which of its words tell it from others of its kind; the others may be left out or shortened. */
  readonly tells: readonly boolean[];
}

/** The run of words of a text in which a phrase was met. */
export interface PhraseMatch {
  readonly first: Word;
  readonly last: Word;
  /** How many words of the phrase were met, and how many of those that tell. */
  readonly met: number;
  readonly telling: number;
}

/** Reads a known phrase. @param isGeneral is the word one that many of its kind have? */
export function phraseOf(written: string, isGeneral: (plain: string) => boolean): KnownPhrase {
  const words = wordsIn(written).map(({ bare }) => bare);
  return { words, tells: words.map((word) => !isGeneral(word)) };
}

/** Looks for the longest run of free words at a place that is the phrase, words that do not tell left out or not. */
export function matchPhrase(page: Page, from: number, phrase: KnownPhrase): PhraseMatch | null {
  const starts = phrase.words.flatMap((_, index) =>
    phrase.tells.slice(0, index).includes(true) ? [] : [index],
  );
  let best: PhraseMatch | null = null;
  for (const start of starts) {
    const match = matchFrom(page, from, phrase, start);
    if (match !== null && (best === null || match.met > best.met)) best = match;
  }
  return best;
}

function matchFrom(
  page: Page,
  from: number,
  { words, tells }: KnownPhrase,
  start: number,
): PhraseMatch | null {
  let [met, telling] = [0, 0];
  let place = start;
  let next = from;
  while (place < words.length && next < page.words.length) {
    const word = page.words[next]!;
    if (!page.isFree(word) || (met > 0 && !isWithinPhrase(word.gap))) break;
    const at = words.findIndex(
      (each, index) =>
        index >= place && isSame(word, each) && !tells.slice(place, index).some((isTelling) => isTelling),
    );
    if (at === -1) break;
    met++;
    if (tells[at]) telling++;
    place = at + 1;
    next++;
  }
  if (met === 0) return null;
  return { first: page.words[from]!, last: page.words[next - 1]!, met, telling };
}

function isWithinPhrase(gap: string): boolean {
  return gap.length < 4 && !/[!?;:\n]/.test(gap);
}

const alike: Readonly<Record<string, string>> = {
  SAINT: "ST",
  AND: "",
  ROAD: "RD",
  STREET: "ST",
  AVENUE: "AVE",
};

function isSame(word: Word, known: string): boolean {
  const { bare, plain } = word;
  if (bare === known || plain === known || bare === `${known}S` || `${bare}S` === known) return true;
  if (alike[known] === bare || alike[bare] === known) return true;
  return known.length > 4 && !isOrdinaryWord(plain) && isNearSpelling(bare, known);
}
