import type { KnownPeople } from "./known-people.ts";
import { functionWords } from "./lists/function-words.ts";
import { abbreviations } from "./lists/proper-words.ts";
import { personVerbs } from "./lists/roles.ts";
import { isDoing } from "./meant-as-name.ts";
import type { Page } from "./page.ts";
import { isOrdinaryWord } from "./vocabulary.ts";
import type { Word } from "./word.ts";

/** What a single capital may belong to, so that it is nobody's. */
const classed = new Set(
  "VITAMIN HEPATITIS INFLUENZA GROUP TYPE PART BAND FORM GRADE WARD UNIT APPENDIX SCHEDULE STEP PLAN CATEGORY CLASS SECTION STREP FACTOR PROTEIN OPTION LEVEL STAGE BAY ROOM COLUMN FIGURE TABLE".split(
    " ",
  ),
);
const determiners = new Set("THE A AN HIS HER THEIR NO HAVE HAD HAS GIVEN".split(" "));
const wasOrHad = new Set(["WAS", "HAD", "IS", "HAS"]);

/** Finds the initials of people whom the hub knows: N.O., NO, N O, and one letter where it stands for somebody. */
export function findInitials(page: Page, { initials }: KnownPeople): void {
  const first = new Set([...initials].map((each) => each[0]!));
  for (const word of page.words) {
    if (!page.isFree(word)) continue;
    const last = spacedInitials(page, word, initials);
    if (last !== null) page.takeWords(word, last, "NAME", "KNOWN");
    else if (isWritten(page, word, initials) || isOneLetter(page, word, first)) {
      page.takeWords(word, word, "NAME", "KNOWN");
    }
  }
}

function isWritten(page: Page, word: Word, initials: ReadonlySet<string>): boolean {
  const hasPlural = /\p{Lu}s$/u.test(page.text.slice(word.at, word.end));
  if (!initials.has(word.plain) && !(hasPlural && initials.has(word.plain.slice(0, -1)))) return false;
  const isAbbreviation = abbreviations.has(word.plain);
  if (word.shape === "CAPITALS" && !word.isShouted) return !isAbbreviation || isSomebody(page, word);
  const isLow = word.shape === "LOWER" && page.hasNoCapitals;
  return (isLow || word.isShouted) && !isAbbreviation && !isOrdinaryWord(word.plain);
}

/** Is an abbreviation here the initials of a person: neither the CT, nor CT scan, nor NO? */
function isSomebody(page: Page, word: Word): boolean {
  const before = page.words[word.index - 1];
  const next = page.words[word.index + 1];
  const isOfThing =
    next?.gap === " " && isOrdinaryWord(next.plain) && !isDoing(next) && !functionWords.has(next.plain);
  const isThing = word.gap === " " && before !== undefined && determiners.has(before.plain);
  if (functionWords.has(word.plain)) return word.isPossessive || (next?.gap === " " && isDoing(next));
  return word.isPossessive || !(isOfThing || isThing);
}

/** N.O. and N O, up to four letters. */
function spacedInitials(page: Page, word: Word, initials: ReadonlySet<string>): Word | null {
  if (word.bare.length !== 1 || word.shape === "NUMBER") return null;
  let letters = word.bare;
  let last: Word | null = null;
  for (const next of page.words.slice(word.index + 1, word.index + 4)) {
    if (next.bare.length !== 1 || !page.isFree(next) || !/^(?:\.|\. | )$/.test(next.gap)) break;
    if (next.shape === "NUMBER" || next.shape !== word.shape) break;
    letters += next.bare;
    if (initials.has(letters) && (next.gap.includes(".") || word.shape === "INITIAL")) last = next;
  }
  return last;
}

function isOneLetter(page: Page, word: Word, first: ReadonlySet<string>): boolean {
  if (word.shape !== "INITIAL" || !first.has(word.plain) || /^[AI]$/.test(word.plain)) return false;
  const before = page.words[word.index - 1];
  if (before && (classed.has(before.plain) || before.shape === "NUMBER")) return false;
  const next = page.words[word.index + 1];
  if (next === undefined || !/^\.? $/.test(next.gap)) return false;
  return word.isPossessive || personVerbs.has(next.plain) || wasOrHad.has(next.plain);
}
