import { lastOfName } from "./find-titled-names.ts";
import { type KnownPeople, particles } from "./known-people.ts";
import { generalWords } from "./lists/organisation-words.ts";
import { roles, titles, wordTitles } from "./lists/roles.ts";
import { isDoing } from "./meant-as-name.ts";
import type { Page } from "./page.ts";
import { isClinicalTerm, isFamilyName, isGivenName, isOrdinaryWord, isProperWord } from "./vocabulary.ts";
import { capitalTells, mayBeName, type Word } from "./word.ts";

// Particles that in small letters would be another word.
const englishToo = new Set("AL DO EL LA LE MAC O TEN UR".split(" "));

/** Takes what belongs to names already found: initials, particles, and the name beside a name. */
export function joinNames(page: Page, people: KnownPeople): void {
  const found = new Set(page.finds.filter(({ kind }) => kind === "NAME").map(({ end }) => end));
  const starts = new Set(page.finds.filter(({ kind }) => kind === "NAME").map(({ at }) => at));
  for (const word of page.words) {
    if (found.has(word.stemEnd)) joinAfter(page, word, people);
  }
  for (const word of [...page.words].reverse()) {
    if (starts.has(word.at)) joinBefore(page, word);
  }
}

function joinAfter(page: Page, word: Word, { initials }: KnownPeople): void {
  const next = page.words[word.index + 1];
  if (next === undefined || word.isPossessive || !page.isFree(next) || !/^(?: |-)$/.test(next.gap)) return;
  const after = page.words[next.index + 1];
  const isLowInitial = page.hasNoCapitals && next.bare.length === 1 && /[^AIO\d]/.test(next.bare);
  const isOne = next.shape === "INITIAL" && after?.gap !== "-";
  const isInitial = isOne && (next.plain !== "I" || initials.has(`${word.plain[0]}I`));
  const isParticle =
    particles.has(next.plain) && mayBeName(page.words[next.index + 1] ?? next) && next.plain !== "O";
  if (word.shape === "LOWER" && next.shape === "LOWER" && isNameInSmallLetters(next, after)) {
    page.takeWords(next, next, "NAME", "PATTERN");
    return;
  }
  const isName = next.gap === "-" ? next.shape !== "LOWER" && next.shape !== "NUMBER" : goesWithName(next);
  if (isInitial || isLowInitial || isParticle || isName)
    page.takeWords(next, lastOfName(page, next), "NAME", "PATTERN");
}

/** neville thistlewood, and derek marsh where no noun follows */
function isNameInSmallLetters({ plain }: Word, after: Word | undefined): boolean {
  if (isProperWord(plain) || isClinicalTerm(plain) || plain.length < 3) return false;
  if (!isOrdinaryWord(plain)) return true;
  return isFamilyName(plain) && (after === undefined || after.gap !== " " || isDoing(after));
}

function goesWithName(word: Word): boolean {
  if (!capitalTells(word) || isProperWord(word.plain) || isClinicalTerm(word.plain)) return false;
  if (word.shape === "CAPITALS" && word.bare.length < 5 && !isFamilyName(word.plain)) return false;
  return isFamilyName(word.plain) || !(roles.has(word.plain) || generalWords.has(word.plain));
}

function joinBefore(page: Page, word: Word): void {
  let after = word;
  for (let index = word.index - 1; index >= 0; index--) {
    const before = page.words[index]!;
    if (!page.isFree(before) || !isNameBefore(before, after)) return;
    page.takeWords(before, before, "NAME", "PATTERN");
    after = before;
  }
}

function isNameBefore(word: Word, after: Word): boolean {
  const { plain, shape } = word;
  const { gap } = after;
  if (word.isPossessive) return false;
  if (shape === "LOWER" && plain.length === 1)
    return /^\.? ?$/.test(gap) && !(/^[AIO]$/.test(plain) && gap === " ");
  if (shape === "INITIAL")
    return /^(?:\.? ?|-)$/.test(gap) && !(plain === "A" && gap === " " && after.isShouted);
  if (!/^[ -]$/.test(gap)) return false;
  if (particles.has(plain)) return mayBeName(word) || !englishToo.has(plain);
  const isPost = roles.has(plain) || titles.has(plain) || wordTitles.has(plain) || generalWords.has(plain);
  if (!mayBeName(word) || isPost || isProperWord(plain)) return false;
  return (
    isGivenName(plain) ||
    (capitalTells(word) && !isOrdinaryWord(plain)) ||
    (gap === "-" && shape === "CAPITAL")
  );
}
