import { lastOfName } from "./find-titled-names.ts";
import { generalWords } from "./lists/organisation-words.ts";
import { namesToo } from "./lists/proper-words.ts";
import { namingWords, roles, titles, wordTitles } from "./lists/roles.ts";
import { isDoing } from "./meant-as-name.ts";
import type { Page } from "./page.ts";
import { isClinicalTerm, isFamilyName, isGivenName, isOrdinaryWord, isProperWord } from "./vocabulary.ts";
import { mayBeName, type Word } from "./word.ts";

const belonging = new Set(["HIS", "HER", "THEIR", "THE", "A", "AN", "OUR", "MY", "ANOTHER"]);

/** Finds names beside what somebody is: his key worker Hope; Grace, the night carer; Mark (social worker). */
export function findNamesByRole(page: Page): void {
  for (const word of page.words) {
    if (!page.isFree(word) || word.shape === "NUMBER") continue;
    if (isNamedAfter(page, word) || isNamedBefore(page, word)) {
      page.takeWords(word, lastOfName(page, word), "NAME", "PATTERN");
    }
  }
}

/** Does a role or "called" stand before it? */
function isNamedAfter(page: Page, word: Word): boolean {
  const before = page.words[word.index - 1];
  if (before === undefined || !/^(?: |, | \(|: | [-–—] | ["“‘'])$/.test(word.gap)) return false;
  if (namingWords.has(before.plain) || isKnownAs(page, before)) return isCalled(word);
  if (!roles.has(before.plain) || before.isPossessive) return false;
  return isNameLike(page, word);
}

/** known as X, known to everyone as X, goes by X */
function isKnownAs(page: Page, before: Word): boolean {
  if (before.plain !== "AS" && before.plain !== "BY") return false;
  const sought = before.plain === "AS" ? /^(?:KNOWN|REFERRED)$/ : /^(?:GOES|WENT)$/;
  return page.words
    .slice(Math.max(0, before.index - 5), before.index)
    .some(({ plain }) => sought.test(plain));
}

function isCalled(word: Word): boolean {
  if (!mayBeName(word) || word.shape === "CAPITALS") return false;
  return !isPost(word.plain) && !isProperWord(word.plain) && !isClinicalTerm(word.plain);
}

/** A capital alone is enough where it is no post, or where it is a name that is a word too. */
function isNameLike(page: Page, word: Word): boolean {
  const { plain, gap } = word;
  if (namesToo.has(plain)) return word.shape === "CAPITAL" && gap === " " && !word.isShouted;
  if (isPost(plain) || isClinicalTerm(plain) || (isProperWord(plain) && !isGivenName(plain))) return false;
  const next = page.words[word.index + 1];
  if (!mayBeName(word) || word.isShouted) {
    if (isOrdinaryWord(plain) || plain.length < 3) return false;
    if (isListed(plain)) return gap === " " || gap === ", ";
    const isApart = gap === ", " && next?.gap.startsWith(",") === true;
    return isApart || (gap === " " && next?.gap === " " && isDoing(next));
  }
  if (generalWords.has(plain) || !isOrdinaryWord(plain)) return !isOrdinaryWord(plain);
  return isListed(plain) && !(next?.gap === " " && next.shape === "CAPITAL" && roles.has(next.plain));
}

function isPost(plain: string): boolean {
  return roles.has(plain) || titles.has(plain) || wordTitles.has(plain);
}

function isListed(plain: string): boolean {
  return isGivenName(plain) || isFamilyName(plain);
}

/** Does what they are stand behind it, in brackets or between commas? Then a word that is a name too is one. */
function isNamedBefore(page: Page, word: Word): boolean {
  const isLow = word.shape === "LOWER" && !isOrdinaryWord(word.plain) && !isClinicalTerm(word.plain);
  if (!isLow && !(mayBeName(word) && isListed(word.plain))) return false;
  const next = page.words[word.index + 1];
  if (next === undefined || !/^(?:, | \(| [-–—] )$/.test(next.gap)) return false;
  if ((!isLow || word.startsSentence) && /^(?:WHO|WHOSE|WHOM)$/.test(next.plain) && !next.gap.includes("("))
    return true;
  const words = page.words.slice(next.index, next.index + 5);
  const role = words.findIndex(({ plain }) => roles.has(plain));
  if (role === -1 || words.slice(1, role + 1).some(({ gap }) => !/^[ -]$/.test(gap))) return false;
  return next.gap === " (" || belonging.has(next.plain) || role === 0;
}
