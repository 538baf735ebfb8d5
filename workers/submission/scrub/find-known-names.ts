import { type KnownPeople, particles } from "./known-people.ts";
import { functionWords } from "./lists/function-words.ts";
import { roles, titles } from "./lists/roles.ts";
import { isAmongCapitals, isDoing, isMeantAsName } from "./meant-as-name.ts";
import { isOfMedicine } from "./medical-context.ts";
import { isNearSpelling, isWithin, spellingOf } from "./near-spelling.ts";
import type { Page } from "./page.ts";
import { isClinicalTerm, isEponym, isOrdinaryWord, isProperWord } from "./vocabulary.ts";
import { capitalTells, mayBeName, type Word } from "./word.ts";

/** Finds the names of people whom the hub knows: inflected, joined, shortened, misspelt. */
export function findKnownNames(page: Page, people: KnownPeople): void {
  for (const word of page.words) {
    if (!page.isFree(word) || word.shape === "NUMBER") continue;
    const last = splitName(page, word, people) ?? (isKnown(page, word, people) ? word : null);
    if (last !== null) page.takeWords(word, last, "NAME", "KNOWN");
  }
}

/** A name that is written in two words or three: Mc Donald, van der Berg. */
function splitName(page: Page, word: Word, people: KnownPeople): Word | null {
  const { names, words } = people;
  let joined = word.bare;
  let last: Word | null = null;
  for (const next of page.words.slice(word.index + 1, word.index + 3)) {
    if (!page.isFree(next) || !/^[\s\-–'’]{0,2}$/.test(next.gap)) break;
    const whole = [next.bare, next.plain, next.bare.replace(/S$/, "")].map((end) => joined + end);
    const isKnown = whole.some((each) => names.has(each) && !words.has(each));
    const isPart = next.plain.length > 2 && !functionWords.has(next.plain) && !isDoing(next);
    const isName = (mayBeName(word) || particles.has(word.plain)) && !titles.has(word.plain);
    const isNear = isPart && isName && whole.some((each) => isNearJoined(each, people));
    // "Olga Etxeberria was" is as near to the name as a slip would be.
    if (isKnown || (isNear && last === null && !isNearJoined(joined, people))) last = next;
    joined += next.bare;
  }
  return last !== null && [word, last].some((part) => mayBeName(part) || !isOrdinaryWord(part.plain))
    ? last
    : null;
}

/** A slip in a name of several parts, which may have turned one of them into another word: Joy eigum. */
function isNearJoined(whole: string, { joined }: KnownPeople): boolean {
  if (whole.length < 7) return false;
  return joined.some(
    (name) => name[0] === whole[0] && name.length > 7 && isWithin(whole, name, name.length < 11 ? 1 : 2),
  );
}

function isKnown(page: Page, word: Word, people: KnownPeople): boolean {
  const forms = [word.plain, word.bare, word.bare.replace(/S$/, "")];
  const known = forms.find((form) => people.names.has(form));
  if (isEponym(word.bare) && isOfMedicine(page, word)) return false;
  if (known !== undefined && !people.words.has(known)) return true;
  // Where no name has a capital, what may be the name of somebody of the case goes, whatever it means.
  if (known !== undefined && page.hasNoCapitals && !functionWords.has(word.plain)) return true;
  if (known !== undefined) return isMeantAsName(page, word, people);
  const isWord = isOrdinaryWord(word.plain) || isProperWord(word.plain);
  // A word that only looks like a slip must stand where no other word has a capital.
  const next = page.words[word.index + 1];
  const isActing = word.isPossessive || (next?.gap === " " && isDoing(next));
  if (isWord && !(capitalTells(word) || (isActing && mayBeName(word)))) return false;
  if (isWord && isAmongCapitals(page, word)) return false;
  if (functionWords.has(word.plain) && !capitalTells(word)) return false;
  if (isClinicalTerm(word.plain) || word.isContraction || roles.has(word.plain)) return false;
  return isShortForm(page, word, people) || isMisspelt(word, forms, people);
}

/** Zeph and Zephy of Zephanie. */
function isShortForm(page: Page, word: Word, { given }: KnownPeople): boolean {
  const { plain } = word;
  if (plain.length < 3 || !(mayBeName(word) || page.hasNoCapitals)) return false;
  if (isOrdinaryWord(plain)) return plain.length > 3 && given.some((name) => name.startsWith(plain));
  const stem = plain.replace(/(?:IE|EY|Y|I|O|A|S|Z|ZA)$/, "");
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return given.some(
    (name) =>
      name.startsWith(plain) || [stem, single].some((each) => each.length > 2 && name.startsWith(each)),
  );
}

function isMisspelt(word: Word, forms: readonly string[], { spellings, words }: KnownPeople): boolean {
  if (word.shape === "LOWER" && word.plain.length < 5) return false;
  const written = [...new Set(forms)].map(spellingOf);
  return spellings.some(
    (name) =>
      (capitalTells(word) || !words.has(name.plain)) && written.some((form) => isNearSpelling(form, name)),
  );
}
