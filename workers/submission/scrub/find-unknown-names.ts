import type { RemovalKind } from "../types.ts";
import { lastOfName } from "./find-titled-names.ts";
import { withGeneral } from "./general-words.ts";
import { eponymHeads } from "./lists/clinical-names.ts";
import { functionWords } from "./lists/function-words.ts";
import { generalWords } from "./lists/organisation-words.ts";
import { namesToo } from "./lists/proper-words.ts";
import { roles, sayingVerbs, titles, wordTitles } from "./lists/roles.ts";
import { isDoing, isSubject } from "./meant-as-name.ts";
import { isOfMedicine } from "./medical-context.ts";
import type { Page } from "./page.ts";
import {
  isClinicalTerm,
  isEponym,
  isFamilyName,
  isGivenName,
  isOrdinaryWord,
  isProperWord,
} from "./vocabulary.ts";
import { capitalTells, mayBeName, type Word } from "./word.ts";

const placing = new Set(["IN", "AT", "NEAR", "AROUND", "OUTSIDE", "TO", "FROM"]);

/** Finds names of which only the writing or a list of names tells: Sandra said; he met Xolani in Purley. */
export function findUnknownNames(page: Page): void {
  for (const word of page.words) {
    if (!page.isFree(word) || !isNameByItself(page, word)) continue;
    const last = lastOfName(page, word);
    const whole = withGeneral(page, last);
    const isListed = isGivenName(word.plain) || isFamilyName(word.plain);
    const before = page.words[word.index - 1];
    const isPlaced = before !== undefined && placing.has(before.plain) && !isGivenName(word.plain);
    if (isRoyal(word, before))
      page.takeWords(before!, withNumber(page, whole, true), "ORGANISATION", "PATTERN");
    else if (whole !== last)
      page.takeWords(word, withNumber(page, whole, isPlaced), "ORGANISATION", "PATTERN");
    else if (isPlaced) page.takeWords(word, withNumber(page, last, isPlaced), "PLACE", "PATTERN");
    else if (withNumber(page, last, false) !== last) {
      page.takeWords(word, withNumber(page, last, false), "ORGANISATION", "PATTERN");
    } else page.takeWords(word, last, "NAME", isListed ? "LIST" : "PATTERN");
  }
}

/** the Royal Marsden: what only places are called goes with the name. */
function isRoyal(word: Word, before: Word | undefined): boolean {
  return before?.plain === "ROYAL" && before.shape === "CAPITAL" && word.gap === " " && mayBeName(word);
}

function isNameByItself(page: Page, word: Word): boolean {
  const { plain, bare, shape } = word;
  if (plain.length < 3 && !isGivenName(plain) && !isFamilyName(plain)) return false;
  if (bare.length < 2 || shape === "NUMBER" || shape === "INITIAL" || word.isContraction) return false;
  if (namesToo.has(plain)) return shape === "CAPITAL" && isSaying(page.words[word.index + 1]);
  if (isClinicalTerm(plain) || isOfMedicine(page, word) || isLabel(page, word)) return false;
  if (isProperWord(plain)) return isGivenName(plain) && shape !== "LOWER" && isWordAsName(page, word);
  if (shape === "LOWER") return isNameInSmallLetters(page, word);
  if (isOrdinaryWord(plain) || isOrdinaryWord(bare)) return isWordAsName(page, word);
  if (isPost(plain)) return false;
  if (shape === "CAPITALS") return isGivenName(plain) || isFamilyName(plain) || isSpelt(plain);
  return true;
}

/** Rio said, where it is no system; Madonna told us. */
function isSaying(next: Word | undefined): boolean {
  return next?.gap === " " && sayingVerbs.has(next.plain);
}

/** Tel: 020 …, Reg AB12 …: short forms of Terence and Reginald as well, but not before what they are the labels of. */
function isLabel(page: Page, { plain, index }: Word): boolean {
  const kind = labels.get(plain);
  const next = page.words[index + 1];
  if (kind === undefined || next === undefined || !/^[.:]{0,2}\s{1,2}$/.test(next.gap)) return false;
  return page.finds.some((find) => find.kind === kind && find.at <= next.at && next.at < find.end);
}

const labels: ReadonlyMap<string, RemovalKind> = new Map([
  ["TEL", "TELEPHONE"],
  ["REG", "VEHICLE"],
]);

/** Names of the lists are found in small letters too, unless they are other words; without capitals, any unknown. */
function isNameInSmallLetters(page: Page, { plain }: Word): boolean {
  if (isOrdinaryWord(plain) || plain.length < 3 || isPost(plain)) return false;
  return isGivenName(plain) || isFamilyName(plain) || (page.hasNoCapitals && plain.length > 3);
}

function isPost(plain: string): boolean {
  return [generalWords, roles, titles, wordTitles].some((list) => list.has(plain));
}

/** A word all in capitals that could be spoken is no abbreviation. */
function isSpelt(plain: string): boolean {
  return plain.length > 4 && /[AEIOUY]/.test(plain) && !/[^AEIOUY]{5}|[^AEIOUY]{3}$/.test(plain);
}

/** Is a word that is a name too, such as Hope, here the name? */
function isWordAsName(page: Page, word: Word): boolean {
  const isGiven = isGivenName(word.plain);
  if (!mayBeName(word) || (!isGiven && !isFamilyName(word.plain)) || generalWords.has(word.plain))
    return false;
  const before = page.words[word.index - 1];
  const next = page.words[word.index + 1];
  if (isGiven && word.isPossessive && !isEponym(word.bare)) return true;
  if (isGiven && next !== undefined && isAmongPeople(page, next)) return true;
  if (isEponym(word.bare) && next !== undefined && eponymHeads.has(next.plain)) return false;
  // Hope was lost, and dawn had broken.
  const isState = /^(?:WAS|HAD|IS|HAS)$/.test(next?.plain ?? "");
  const isDone = isState ? isOfPerson(page.words[word.index + 2]) : isSubject(word, next);
  if (!capitalTells(word)) return (isGiven && isDone) || isFullName(word, next);
  if (isInHeading(word, before) || (next !== undefined && isInHeading(next, word)))
    return isFullName(word, next);
  return isGiven ? !articles.has(before?.plain ?? "") : isDone;
}

/** Rose was on leave; Dean had known him. */
function isOfPerson(what: Word | undefined): boolean {
  return what !== undefined && ofPeople.has(what.plain);
}

const ofPeople = new Set(
  "A AN ON AT HIS HER ASKED TOLD SEEN KNOWN LIVED WORKED VISITED CARED BORN CALLED HAPPY".split(" "),
);

/** Ruby S; Hope and other friends */
function isAmongPeople(page: Page, next: Word): boolean {
  if (next.gap !== " ") return false;
  const isInitial = next.shape === "INITIAL" && next.plain !== "I" && next.plain !== "A";
  return isInitial || (next.plain === "AND" && page.words[next.index + 1]?.plain === "OTHER");
}

const articles = new Set("THE A AN THIS THAT EACH EVERY NO ANY SOME".split(" "));

/** A given name and a family name beside each other: Grace Okoro, Will Green. */
function isFullName(word: Word, next: Word | undefined): boolean {
  if (next === undefined || next.gap !== " " || !mayBeName(next) || !isGivenName(word.plain)) return false;
  return !isOrdinaryWord(next.plain)
    ? !isProperWord(next.plain)
    : isFamilyName(next.plain) && next.shape === "CAPITAL";
}

function isInHeading(word: Word, before: Word | undefined): boolean {
  return (
    before?.shape === "CAPITAL" &&
    word.shape === "CAPITAL" &&
    word.gap === " " &&
    isOrdinaryWord(before.plain) &&
    !functionWords.has(before.plain)
  );
}

/** Heathfield 1, where a place has a number. */
function withNumber(page: Page, last: Word, isPlaced: boolean): Word {
  const next = page.words[last.index + 1];
  if (next?.shape !== "NUMBER" || next.gap !== " " || next.bare.length > 2) return last;
  const after = page.words[next.index + 1];
  if (after?.gap === "." || after?.gap === "") return last;
  if (after?.gap === " " && after.plain === "WARD") return after;
  const isSomewhere = after?.gap === " " && (isDoing(after) || functionWords.has(after.plain));
  return isPlaced || isSomewhere || /^[.,;)]/.test(after?.gap ?? ".") ? next : last;
}
