import { plainLetters } from "../../../schema/values/plain-letters.ts";
import { dwellings, withHead, withNumber } from "./house-number.ts";
import { type KnownPhrase, matchPhrase, type PhraseMatch, phraseOf, tellingWords } from "./known-phrase.ts";
import { organisationHeads, streetHeads } from "./lists/organisation-words.ts";
import type { Page } from "./page.ts";
import { isOrdinaryWord } from "./vocabulary.ts";
import { mayBeName, wordsIn } from "./word.ts";

const postcode = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/;
const postcodes = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi;
const filling = new Set(["THE", "OF", "AND", "AT", "IN"]);

/** Finds the lines of addresses that the hub knows, in full, shortened, misspelt, or the street alone. */
export function findKnownAddresses(page: Page, addresses: readonly string[]): void {
  for (const line of addresses.flatMap(linesOf)) {
    if (postcode.test(plainLetters(line).trim())) findPostcode(page, line);
    else findLine(page, phraseOf(line, isGeneral));
  }
}

/** How somebody is reached is written in one line or several, and in words too: a text may tell any part of it. */
function linesOf(written: string): string[] {
  const rest = written.replace(postcodes, ",").split(/[,;\n]+/);
  return [...(written.match(postcodes) ?? []), ...rest.filter(isPlace)];
}

/** Is it the name of a place, rather than "by letter", of which every text is full, or a number that its form tells? */
function isPlace(line: string): boolean {
  const words = wordsIn(line);
  if (line.includes("@") || !words.some(({ bare }) => /\p{L}{3}/u.test(bare))) return false;
  return words.some((word, index) => {
    const isPart = index > 0 && (mayBeName(word) || streetHeads.has(word.plain));
    return isPart || word.shape === "NUMBER" || !isOrdinaryWord(word.plain);
  });
}

/** In any spacing, and with the letter in place of the nought. */
function findPostcode(page: Page, written: string): void {
  const signs = plainLetters(written).replace(/[^A-Z0-9]/g, "");
  const pattern = [...signs].map((sign) => (/[0O]/.test(sign) ? "[0O]" : sign)).join("[\\s-]{0,3}");
  const alone = new RegExp(`(?<![A-Z0-9])${pattern}(?![A-Z0-9])`, "g");
  page.search(alone, () => ({ kind: "POSTCODE", by: "KNOWN" }));
}

function findLine(page: Page, phrase: KnownPhrase): void {
  for (const word of page.words) {
    if (!page.isFree(word)) continue;
    const match = matchPhrase(page, word.index, phrase);
    if (match === null || !isEnough(match, phrase, page)) continue;
    page.takeWords(withNumber(page, match.first), withHead(page, match.last), "ADDRESS", "KNOWN");
  }
}

/** All that tells must be met; one ordinary word alone must be followed by what the street is. */
function isEnough({ met, telling, last }: PhraseMatch, phrase: KnownPhrase, page: Page): boolean {
  const tellings = tellingWords(phrase);
  if (tellings.length === 0) return met > 1 && met >= phrase.filter(({ plain }) => !/^\d/.test(plain)).length;
  if (
    telling < tellings.length ||
    (met < phrase.length && isOrganisation(page, withHead(page, last).index))
  ) {
    return false;
  }
  const isCommon = tellings.length === 1 && tellings.every(isOrdinaryWord);
  return !isCommon || met > 1 || withHead(page, last) !== last;
}

/** Haling Park Surgery does not stand for Haling Park Road. */
function isOrganisation(page: Page, last: number): boolean {
  const next = page.words[last + 1];
  return next?.gap === " " && organisationHeads.has(next.plain) && !streetHeads.has(next.plain);
}

function isGeneral(plain: string): boolean {
  return streetHeads.has(plain) || dwellings.has(plain) || filling.has(plain) || /^\d/.test(plain);
}
