import { plainLetters } from "../../../schema/values/plain-letters.ts";
import { type KnownPhrase, matchPhrase, phraseOf } from "./known-phrase.ts";
import { organisationHeads, streetHeads } from "./lists/organisation-words.ts";
import type { Page } from "./page.ts";
import { isOrdinaryWord } from "./vocabulary.ts";
import { capitalTells, mayBeName, type Word } from "./word.ts";

const dwellings = new Set(["FLAT", "APARTMENT", "APT", "ROOM", "UNIT", "STUDIO"]);
const filling = new Set(["THE", "OF", "AND", "AT", "IN"]);

/** Finds the lines of addresses that the hub knows, in full, shortened, misspelt, or the street alone. */
export function findKnownAddresses(page: Page, addresses: readonly string[]): void {
  for (const line of addresses) {
    const phrase = phraseOf(line, isGeneral);
    if (/\d[A-Z]{2}$/.test(plainLetters(line).trim())) findPostcode(page, line);
    for (const word of page.words) {
      if (!page.isFree(word)) continue;
      const match = matchPhrase(page, word.index, phrase);
      if (match === null || !isEnough(match, phrase, page)) continue;
      const last = withHead(page, match.last);
      page.takeWords(withNumber(page, match.first), last, "ADDRESS", "KNOWN");
    }
  }
}

function findPostcode(page: Page, postcode: string): void {
  const signs = plainLetters(postcode).replace(/[^A-Z0-9]/g, "");
  const pattern = [...signs].map((sign) => (/[0O]/.test(sign) ? "[0O]" : sign)).join("[\\s-]{0,3}");
  page.search(new RegExp(`(?<![A-Z0-9])${pattern}(?![A-Z0-9])`, "gu"), () => ({
    kind: "POSTCODE",
    by: "KNOWN",
  }));
}

/** All that tells must be met; ordinary words alone must be followed by what the street is. */
function isEnough(
  match: { met: number; telling: number; last: Word },
  phrase: KnownPhrase,
  page: Page,
): boolean {
  const tellings = phrase.tells.filter(Boolean).length;
  if (tellings === 0) return match.met === phrase.words.length;
  if (match.telling < tellings) return false;
  const next = page.words[withHead(page, match.last).index + 1];
  if (
    next?.gap === " " &&
    match.met < phrase.words.length &&
    organisationHeads.has(next?.plain ?? "") &&
    !streetHeads.has(next?.plain ?? "")
  )
    return false;
  const names = phrase.words.filter((_, index) => phrase.tells[index]);
  const isCommon = names.every((word) => isOrdinaryWord(word));
  return !isCommon || tellings > 1 || match.met > tellings || withHead(page, match.last) !== match.last;
}

function isGeneral(plain: string): boolean {
  return streetHeads.has(plain) || dwellings.has(plain) || filling.has(plain) || /^\d/.test(plain);
}

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

/** The number of the house before a street, with its flat. */
function withNumber(page: Page, first: Word): Word {
  let start = first;
  for (let index = first.index - 1; index >= 0 && index >= first.index - 6; index--) {
    const word = page.words[index]!;
    if (!page.isFree(word) || !/^[\s,]{0,3}$/.test(page.words[index + 1]!.gap)) break;
    const isPart = word.shape === "NUMBER" || word.shape === "INITIAL" || dwellings.has(word.plain);
    if (!isPart && word.plain !== "NO" && word.plain !== "NUMBER") break;
    if (word.shape === "NUMBER" || dwellings.has(word.plain)) start = word;
  }
  return start;
}

function withHead(page: Page, last: Word): Word {
  const next = page.words[last.index + 1];
  return next && page.isFree(next) && next.gap === " " && streetHeads.has(next.bare) ? next : last;
}
