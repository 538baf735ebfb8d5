import { withNumber } from "./house-number.ts";
import { streetHeads } from "./lists/organisation-words.ts";
import type { Page } from "./page.ts";
import { isOrdinaryWord } from "./vocabulary.ts";
import { capitalTells, mayBeName, type Word } from "./word.ts";

/** Finds addresses by their build: a number, words with a capital, and what the street is. */
export function findAddresses(page: Page): void {
  for (const head of page.words) {
    if (!streetHeads.has(head.plain) || !mayBeName(head) || !page.isFree(head)) continue;
    const first = startOfName(page, head);
    if (first === null) continue;
    const numbered = withNumber(page, first);
    if (numbered !== first) page.takeWords(numbered, head, "ADDRESS", "PATTERN");
    else if (isStreetAlone(page, first, head)) page.takeWords(first, head, "ADDRESS", "PATTERN");
  }
  for (const head of page.words) if (homes.has(head.plain)) findDwelling(page, head);
}

const homes = new Set(["FLAT", "APARTMENT", "APT", "BEDSIT", "MAISONETTE", "STUDIO"]);

/** Flat 2b. */
function findDwelling(page: Page, head: Word): void {
  const number = page.words[head.index + 1];
  if (!mayBeName(head) || number?.gap !== " " || number.shape !== "NUMBER" || number.bare.length > 3) return;
  const letter = page.words[number.index + 1];
  const last = letter?.gap === "" && letter.bare.length === 1 ? letter : number;
  if ([head, number, last].every(page.isFree)) page.takeWords(head, last, "ADDRESS", "PATTERN");
}

const surely = new Set([
  "ROAD",
  "STREET",
  "AVENUE",
  "CLOSE",
  "LANE",
  "DRIVE",
  "CRESCENT",
  "GARDENS",
  "TERRACE",
]);

/** A street is named without a number, and not one of those that every town has. */
function isStreetAlone(page: Page, first: Word, head: Word): boolean {
  const names = page.words.slice(first.index, head.index);
  const common =
    names.length === 1 && ["HIGH", "CHURCH", "MAIN", "CORONATION", "WATLING", "SESAME"].includes(first.plain);
  return surely.has(head.plain) && !common && capitalTells(head);
}

function startOfName(page: Page, head: Word): Word | null {
  let first: Word | null = null;
  for (let index = head.index - 1; index >= 0 && index >= head.index - 3; index--) {
    const word = page.words[index]!;
    if (!page.isFree(word) || !mayBeName(word) || !/^[ \-']{1,2}$/.test(page.words[index + 1]!.gap)) break;
    if (word.startsSentence && isOrdinaryWord(word.plain) && first !== null) break;
    first = word;
  }
  return first;
}
