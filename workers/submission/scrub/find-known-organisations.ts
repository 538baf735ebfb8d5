import { isGeneralWord, withGeneral } from "./general-words.ts";
import { type KnownPhrase, matchPhrase, type PhraseMatch, phraseOf, tellingWords } from "./known-phrase.ts";
import { streetHeads } from "./lists/organisation-words.ts";
import { abbreviations } from "./lists/proper-words.ts";
import { isDoing } from "./meant-as-name.ts";
import type { Page } from "./page.ts";
import { isOrdinaryWord } from "./vocabulary.ts";
import { capitalTells, mayBeName } from "./word.ts";

const placing = new Set(
  "AT TO FROM IN INTO OF BY NEAR LEFT WITH VIA OUTSIDE REACHED THAT AND BETWEEN".split(" "),
);

/** Finds the organisations that the hub knows of the case: in full, shortened, misspelt, or by their initials. */
export function findKnownOrganisations(page: Page, organisations: readonly string[]): void {
  for (const name of organisations) {
    const phrase = phraseOf(name, isGeneralWord);
    const initials = initialsOf(phrase);
    for (const word of page.words) {
      if (!page.isFree(word)) continue;
      const isInitials = word.bare === initials && (word.shape === "CAPITALS" || page.hasNoCapitals);
      const match = isInitials ? null : matchPhrase(page, word.index, phrase);
      if (isInitials) page.takeWords(word, word, "ORGANISATION", "KNOWN");
      else if (match !== null && isEnough(match, phrase, page)) {
        page.takeWords(match.first, withGeneral(page, match.last), "ORGANISATION", "KNOWN");
      }
    }
  }
}

/** MRH of Mayday Road Hospital; null where they would be too short, or another abbreviation. */
function initialsOf(phrase: KnownPhrase): string | null {
  const words = phrase.map(({ plain }) => plain).filter((word) => !["THE", "OF", "AND"].includes(word));
  const initials = words.map((word) => word[0]).join("");
  return words.length > 2 && !abbreviations.has(initials) ? initials : null;
}

/** All that tells must be met. One ordinary word alone, such as Rose, must be written as a name and stand as a place. */
function isEnough(match: PhraseMatch, phrase: KnownPhrase, page: Page): boolean {
  const tellings = tellingWords(phrase);
  if (tellings.length === 0) return match.met === phrase.length && match.met > 1;
  if (match.telling < tellings.length || isStreet(page, match, tellings.length)) return false;
  if (match.met > 1 || !tellings.every(isOrdinaryWord)) return true;
  const before = page.words[match.first.index - 1];
  const next = page.words[match.last.index + 1];
  if (capitalTells(match.first)) return before !== undefined && placing.has(before.plain);
  return mayBeName(match.first) && next?.gap === " " && isDoing(next);
}

/** Haling Park Road does not stand for Haling Park Surgery. */
function isStreet(page: Page, { met, last }: PhraseMatch, tellings: number): boolean {
  const next = page.words[last.index + 1];
  return met === tellings && next?.gap === " " && streetHeads.has(next.plain) && !isGeneralWord(next.plain);
}
