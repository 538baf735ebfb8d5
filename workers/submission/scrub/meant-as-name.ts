import type { KnownPeople } from "./known-people.ts";
import { functionWords } from "./lists/function-words.ts";
import { generalWords } from "./lists/organisation-words.ts";
import { personVerbs, roles, titles } from "./lists/roles.ts";
import type { Page } from "./page.ts";
import { isGivenName, isOrdinaryWord } from "./vocabulary.ts";
import { capitalTells, mayBeName, type Word } from "./word.ts";

const auxiliaries = new Set(
  "IS HAS WOULD COULD CAN CANNOT DID DOES SHOULD MUST NEEDS FELL BECAME LEFT SEEN KNOW SAY THINK FEEL BELIEVE REMEMBER WANT NEED HAVE".split(
    " ",
  ),
);
const atOrWith = new Set("AT WITH".split(" "));
const toPeople = new Set(
  "TOLD ASKED RANG HELPED DESCRIBED VISITING MISSED REMEMBERED CALLED NAMED CHRISTENED PHONED".split(" "),
);
const spokenTo = new Set("ACCORDING SPEAKING SPOKE TALKED TALKING LISTENED LISTENING".split(" "));
const joining = new Set("AND BUT THAT WHEN AS WHILE BECAUSE IF SINCE UNTIL AFTER BEFORE".split(" "));
const belonging = new Set("HIS HER THEIR THE WHO AGED ANOTHER".split(" "));

/** Is an ordinary word, such as Hope or Will, here the name that the hub knows? */
export function isMeantAsName(page: Page, word: Word, people: KnownPeople): boolean {
  const before = page.words[word.index - 1];
  const next = page.words[word.index + 1];
  if (before !== undefined && isIntroduced(word, before, people)) return true;
  if (isBeside(before, word.gap, people) || isBeside(next, next?.gap, people)) return true;
  if (next?.gap === " " && people.names.has(next.plain) && !functionWords.has(word.plain)) return true;
  if (!mayBeName(word)) return isMeantInSmallLetters(page, word, next);
  if (next?.gap === " " && next.shape === "INITIAL" && next.plain !== "I") return true;
  if (capitalTells(word)) return !isAmongCapitals(page, word) && !isOfSomething(word, next);
  return word.isPossessive || people.names.has(next?.plain ?? "") || !isOrdinaryUse(next);
}

/** rang joy; his sister grace; bill, the social worker; and where no name has a capital: joy said */
function isMeantInSmallLetters(page: Page, word: Word, next: Word | undefined): boolean {
  const before = page.words[word.index - 1];
  const isTold = before !== undefined && (toPeople.has(before.plain) || roles.has(before.plain));
  if (word.isPossessive && !generalWords.has(word.plain)) return true;
  if (isTold && word.gap === " " && !before.isPossessive) return true;
  if (before?.plain === "AS" && page.words[before.index - 1]?.plain === "SUCH") return true;
  const isSpokenTo = before?.plain === "TO" && spokenTo.has(page.words[before.index - 1]?.plain ?? "");
  const isBegun = before !== undefined && (word.gap === ", " || joining.has(before.plain));
  if (isSpokenTo || (isBegun && next?.gap === " " && isDoing(next))) return true;
  if (next?.gap === ", ") return belonging.has(next.plain) && isSubject(word, next);
  return (page.hasNoCapitals || word.startsSentence) && isSubject(word, next);
}

/**
 * Does what follows the first word of a sentence show that it is no name: Will the team, Hope that, Young people?
 * Where it does not, it goes, for it is the name of somebody of the case.
 */
function isOrdinaryUse(next: Word | undefined): boolean {
  if (next?.gap !== " " || next.shape !== "LOWER" || isDoing(next)) return next?.shape === "NUMBER";
  if (/^(?:AND|AT|WITH|WHO|NEVER|ALSO|OFTEN|WILL|MAY|MIGHT|NOW|THEN|STILL|ALWAYS)$/.test(next.plain))
    return false;
  return isOrdinaryWord(next.plain);
}

/** Mr Fox, l. fox */
function isIntroduced(word: Word, before: Word, { initials }: KnownPeople): boolean {
  if (!/^\.? ?$/.test(word.gap)) return false;
  return titles.has(before.plain) || (before.bare.length === 1 && initials.has(before.bare + word.plain[0]));
}

/** Stands it beside a name that is no other word? */
function isBeside(other: Word | undefined, gap: string | undefined, { names, words }: KnownPeople): boolean {
  if (other === undefined || gap === undefined || !/^(?: |, |,|-|\.)$/.test(gap)) return false;
  return names.has(other.plain) && !words.has(other.plain);
}

/** Stands it in a heading or in the name of something: Young Adults Team? */
export function isAmongCapitals(page: Page, word: Word): boolean {
  const before = page.words[word.index - 1];
  const next = page.words[word.index + 1];
  const isHeading = (other: Word | undefined, gap: string | undefined) =>
    other?.shape === "CAPITAL" && !other.startsSentence && gap === " " && isOrdinaryWord(other.plain);
  return !word.isPossessive && (isHeading(before, word.gap) || isHeading(next, next?.gap));
}

/** Is it what somebody did, was or would do? */
export function isDoing({ plain }: Word): boolean {
  return personVerbs.has(plain) || auxiliaries.has(plain) || /[^E]ED$/.test(plain) || plain === "E";
}

/** Ward staff, Church hall: what is no name where a noun follows. */
function isOfSomething({ plain, isPossessive }: Word, next: Word | undefined): boolean {
  if (isPossessive || next?.gap !== " " || next.shape !== "LOWER" || !generalWords.has(plain)) return false;
  return isOrdinaryWord(next.plain) && !isDoing(next) && !functionWords.has(next.plain);
}

/** Does what follows say what somebody did, was or would do, or where they are? */
export function isSubject(word: Word, next: Word | undefined): boolean {
  if (next === undefined) return false;
  const isGiven = isGivenName(word.plain);
  if (/^(?:, | \()$/.test(next.gap)) return isGiven && (belonging.has(next.plain) || roles.has(next.plain));
  if (next.gap !== " ") return false;
  if (isDoing(next)) return true;
  return isGiven && atOrWith.has(next.plain);
}
