import { streetHeads } from "./lists/organisation-words.ts";
import type { Page } from "./page.ts";
import type { Word } from "./word.ts";

/** What stands before the number of a part of a house. */
export const dwellings: ReadonlySet<string> = new Set(["FLAT", "APARTMENT", "APT", "ROOM", "UNIT", "STUDIO"]);

/** The number of the house before a street, with its flat. */
export function withNumber(page: Page, first: Word): Word {
  let start = first;
  for (let index = first.index - 1; index >= 0 && index >= first.index - 6; index--) {
    const word = page.words[index]!;
    if (!page.isFree(word) || !/^[\s,]{0,3}$/.test(page.words[index + 1]!.gap)) break;
    // 12a
    const isLetter = word.shape === "INITIAL" || (word.bare.length === 1 && word.gap === "");
    const isPart = word.shape === "NUMBER" || isLetter || dwellings.has(word.plain);
    if (!isPart && word.plain !== "NO" && word.plain !== "NUMBER") break;
    if (word.shape === "NUMBER" || dwellings.has(word.plain)) start = word;
  }
  return start;
}

/** What the street is, behind its name. */
export function withHead(page: Page, last: Word): Word {
  const next = page.words[last.index + 1];
  return next && page.isFree(next) && next.gap === " " && streetHeads.has(next.bare) ? next : last;
}
