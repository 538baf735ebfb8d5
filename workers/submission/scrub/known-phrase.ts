import { isNearSpelling, isWithin, type Spelling, spellingOf } from "./near-spelling.ts";
import type { Page } from "./page.ts";
import { isOrdinaryWord } from "./vocabulary.ts";
import { type Word, wordsIn } from "./word.ts";

/** A known name of several words, such as an organisation or a line of an address. */
export type KnownPhrase = readonly PhraseWord[];

interface PhraseWord extends Spelling {
  /** Does it tell the phrase from others of its kind? Words that do not may be left out or shortened. */
  readonly tells: boolean;
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
  return wordsIn(written).map(({ bare }) => ({ ...spellingOf(bare), tells: !isGeneral(bare) }));
}

/** The words of a phrase that tell it from others. */
export function tellingWords(phrase: KnownPhrase): string[] {
  return phrase.filter(({ tells }) => tells).map(({ plain }) => plain);
}

/** Looks for the longest run of free words at a place that is the phrase, words that do not tell left out or not. */
export function matchPhrase(page: Page, from: number, phrase: KnownPhrase): PhraseMatch | null {
  const firstTelling = phrase.findIndex(({ tells }) => tells);
  const starts = firstTelling === -1 ? phrase.length : firstTelling + 1;
  let best: PhraseMatch | null = null;
  for (let start = 0; start < starts; start++) {
    const match = matchFrom(page, from, phrase, start);
    if (match !== null && (best === null || match.met > best.met)) best = match;
  }
  return best;
}

function matchFrom(page: Page, from: number, phrase: KnownPhrase, start: number): PhraseMatch | null {
  let [met, telling] = [0, 0];
  let place = start;
  let next = from;
  while (place < phrase.length && next < page.words.length) {
    const word = page.words[next]!;
    if (!page.isFree(word) || (met > 0 && !isWithinPhrase(word.gap))) break;
    const at = findNext(phrase, place, word, met > 0);
    if (at === -1) break;
    met++;
    if (phrase[at]!.tells) telling++;
    place = at + 1;
    next++;
  }
  return met === 0 ? null : { first: page.words[from]!, last: page.words[next - 1]!, met, telling };
}

/** The place of the word in what is left of the phrase, if no word that tells stands before it. */
function findNext(phrase: KnownPhrase, place: number, word: Word, isInside: boolean): number {
  for (let index = place; index < phrase.length; index++) {
    if (isSame(word, phrase[index]!, isInside)) return index;
    if (phrase[index]!.tells) return -1;
  }
  return -1;
}

function isWithinPhrase(gap: string): boolean {
  return gap.length < 4 && !/[!?;:\n]/.test(gap);
}

const alike: Readonly<Record<string, string>> = { SAINT: "ST", ROAD: "RD", STREET: "ST", AVENUE: "AVE" };

/** @param isInside does it stand behind another word of the phrase, so that a slip may be any word? */
function isSame({ bare, plain }: Word, spelling: Spelling, isInside: boolean): boolean {
  const known = spelling.plain;
  if (bare === known || plain === known || alike[known] === bare || alike[bare] === known) return true;
  if (known.length > 2 && (bare === `${known}S` || `${bare}S` === known)) return true;
  if (known.length > (isInside ? 3 : 6) && isWithin(bare, known, 1)) return true;
  return known.length > 4 && !isOrdinaryWord(plain) && isNearSpelling(spellingOf(bare), spelling);
}
