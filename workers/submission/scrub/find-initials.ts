import type { KnownPeople } from "./known-people.ts";
import { abbreviations } from "./lists/proper-words.ts";
import { personVerbs } from "./lists/roles.ts";
import { isDoing } from "./meant-as-name.ts";
import type { Page } from "./page.ts";
import { isOrdinaryWord } from "./vocabulary.ts";
import { mayBeName, type Word } from "./word.ts";

/** What a single capital may belong to, so that it is nobody's. */
const classed = new Set(
  "VITAMIN HEPATITIS INFLUENZA GROUP TYPE PART BAND FORM GRADE WARD UNIT APPENDIX SCHEDULE STEP PLAN CATEGORY CLASS SECTION STREP FACTOR PROTEIN OPTION LEVEL STAGE BAY ROOM COLUMN FIGURE TABLE".split(
    " ",
  ),
);
const posts = new Set("GP OT PA SW RN DN CN HCA SALT SLT LAC IMCA CPN CNS".split(" "));
const toldOrMet = new Set(
  "TOLD ASKED MET RANG AND WITH HELPED SAW THANKED PUSHED BY DESCRIBED CALLED ABOUT REMEMBERED CHRISTENED VISITING MISSED".split(
    " ",
  ),
);
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
  if (!initials.has(word.plain)) return false;
  if (word.shape === "CAPITALS" && !word.isShouted && !abbreviations.has(word.plain)) return true;
  const isLow = word.shape === "LOWER" && page.hasNoCapitals;
  if (isLow || word.isShouted) return !abbreviations.has(word.plain) && !isOrdinaryWord(word.plain);
  return word.shape === "CAPITALS" && !posts.has(word.plain) && isSomebody(page, word);
}

/** Do the words around an abbreviation treat it as a person? */
function isSomebody(page: Page, word: Word): boolean {
  const before = page.words[word.index - 1];
  const next = page.words[word.index + 1];
  const other = page.words[word.index + 2];
  if (word.startsSentence && next?.plain === "AND" && other !== undefined && mayBeName(other)) return true;
  if (next?.gap === ", " && /^(?:HIS|HER|THEIR|THE)$/.test(next.plain)) return true;
  const isActing = next?.gap === " " && (isDoing(next) || wasOrHad.has(next.plain));
  return (
    word.isPossessive || isActing || (word.gap === " " && before !== undefined && toldOrMet.has(before.plain))
  );
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
