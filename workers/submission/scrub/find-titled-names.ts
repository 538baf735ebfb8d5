import { particles } from "./known-people.ts";
import { generalWords } from "./lists/organisation-words.ts";
import { namesToo } from "./lists/proper-words.ts";
import { roles, titles, wordTitles } from "./lists/roles.ts";
import type { Page } from "./page.ts";
import {
  isClinicalTerm,
  isFamilyName,
  isGivenName,
  isListedWord,
  isOrdinaryWord,
  isProperWord,
} from "./vocabulary.ts";
import { mayBeName, type Word } from "./word.ts";

const abbreviated = new Set("DR MR MRS MS PROF REV REVD FR SGT".split(" "));

/** Finds names behind titles: Dr Xhosa, nurse Grace, Mrs O. */
export function findTitledNames(page: Page): void {
  for (const title of page.words) {
    if (!page.isFree(title)) continue;
    const name = page.words[title.index + 1];
    if (name === undefined || !/^\.?\s{1,2}$/.test(name.gap) || !page.isFree(name)) continue;
    if (name.gap.includes(".") && !abbreviated.has(title.plain)) continue;
    if (!isNameAfter(page, title, name)) continue;
    page.takeWords(name, lastOfName(page, name), "NAME", "PATTERN");
  }
}

function isNameAfter(page: Page, title: Word, name: Word): boolean {
  const isWritten = mayBeName(name) || name.shape === "INITIAL";
  const isListed = isGivenName(name.plain) || isFamilyName(name.plain) || namesToo.has(name.plain);
  if (name.shape === "NUMBER" || titles.has(name.plain)) return false;
  if (titles.has(title.plain)) {
    // "miss" and "doctor" are words too, and one may miss something.
    const isWord = isListedWord(title.plain) && title.shape === "LOWER";
    if (isWritten && !isShoutedWord(name)) return !isWord || isListed || !isOrdinaryWord(name.plain);
    return !isOrdinaryWord(name.plain) || (isListed && !isWord);
  }
  if (!wordTitles.has(title.plain)) return false;
  // A nurse may be called Cook, yet a nurse manager is no Mr Manager.
  const next = page.words[name.index + 1];
  if (roles.has(name.plain) && (!isListed || (next?.gap === " " && next.shape === "CAPITAL"))) return false;
  if (generalWords.has(name.plain) && !isListed) return false;
  if (isProperWord(name.plain) && !isListed) return false;
  if (name.shape === "INITIAL") return title.shape !== "LOWER" && name.plain !== "A" && name.plain !== "I";
  if (isShoutedWord(name)) return isListed && !generalWords.has(name.plain);
  if (!isWritten) return isListed && !isOrdinaryWord(name.plain);
  return isListed || !isOrdinaryWord(name.plain) || title.shape === "CAPITAL";
}

/** In a text in capitals, every word is written as a name would be. */
function isShoutedWord(word: Word): boolean {
  return word.isShouted && isOrdinaryWord(word.plain);
}

/** A full stop goes on with a name only behind an initial. */
function isOneName(last: Word, gap: string): boolean {
  return /^(?: |[-–])$/.test(gap) || (last.bare.length === 1 && /^\.? ?$/.test(gap));
}

/** The last of the words that go on with a name: initials, particles, and what has a capital and is no post. */
export function lastOfName(page: Page, first: Word): Word {
  let last = first;
  for (const next of page.words.slice(first.index + 1, first.index + 4)) {
    if (!page.isFree(next) || !isOneName(last, next.gap) || next.shape === "NUMBER") break;
    if (last.isPossessive || next.startsSentence) break;
    const goesOn = particles.has(next.plain) && mayBeName(page.words[next.index + 1] ?? next);
    if (isClinicalTerm(next.plain)) break;
    if (goesOn || next.gap.includes("-")) {
      last = next;
      continue;
    }
    const isPost = roles.has(next.plain) || generalWords.has(next.plain) || isProperWord(next.plain);
    const isInitial = next.shape === "INITIAL" && next.plain !== "I" && next.plain !== "A";
    const isListed = isGivenName(next.plain) || isFamilyName(next.plain);
    if (next.shape === "CAPITALS" && !isListed && next.bare.length < 5 && !particles.has(last.plain)) break;
    if (!isInitial && !isListed && isOrdinaryWord(next.plain) && next.gap !== "-") break;
    if (!isInitial && (!mayBeName(next) || (isPost && !isListed))) break;
    last = next;
  }
  return particles.has(last.plain) && last !== first ? page.words[last.index - 1]! : last;
}
