import { type KnownPhrase, matchPhrase, type PhraseMatch, phraseOf } from "./known-phrase.ts";
import { generalWords, organisationHeads, streetHeads } from "./lists/organisation-words.ts";
import { abbreviations } from "./lists/proper-words.ts";
import type { Page } from "./page.ts";
import { isOrdinaryWord } from "./vocabulary.ts";
import { capitalTells, mayBeName, type Word } from "./word.ts";

const filling = new Set(["THE", "OF", "AND", "AT", "FOR", "LTD", "LIMITED", "PLC", "CIC", "ST", "SAINT"]);
const placing = new Set([
  "AT",
  "TO",
  "FROM",
  "IN",
  "INTO",
  "OF",
  "BY",
  "NEAR",
  "LEFT",
  "WITH",
  "VIA",
  "OUTSIDE",
  "REACHED",
]);

/** Finds the organisations that the hub knows of the case: in full, shortened, misspelt, or by their initials. */
export function findKnownOrganisations(page: Page, organisations: readonly string[]): void {
  for (const name of organisations) {
    const phrase = phraseOf(name, isGeneral);
    const initials = initialsOf(name);
    for (const word of page.words) {
      if (!page.isFree(word)) continue;
      if (word.shape === "CAPITALS" && initials.includes(word.bare)) {
        page.takeWords(word, word, "ORGANISATION", "KNOWN");
        continue;
      }
      const match = matchPhrase(page, word.index, phrase);
      if (match === null || !isEnough(match, phrase, page)) continue;
      page.takeWords(match.first, withGeneral(page, match.last), "ORGANISATION", "KNOWN");
    }
  }
}

function isGeneral(plain: string): boolean {
  return generalWords.has(plain) || organisationHeads.has(plain) || filling.has(plain);
}

function initialsOf(name: string): string[] {
  const words = phraseOf(name, isGeneral).words.filter((word) => !["THE", "OF", "AND"].includes(word));
  const initials = words.map((word) => word[0]).join("");
  return words.length > 2 && !abbreviations.has(initials) ? [initials] : [];
}

/** All that tells must be met. Ordinary words alone, such as Rose, must be written as a name and stand as a place. */
function isEnough(match: PhraseMatch, phrase: KnownPhrase, page: Page): boolean {
  const tellings = phrase.tells.filter(Boolean).length;
  if (tellings === 0) return match.met === phrase.words.length && match.met > 1;
  if (match.telling < tellings) return false;
  const names = phrase.words.filter((_, index) => phrase.tells[index]);
  const next = page.words[match.last.index + 1];
  if (match.met === tellings && next?.gap === " " && streetHeads.has(next.plain) && !isGeneral(next.plain))
    return false;
  if (!names.every(isOrdinaryWord) || match.met > tellings || tellings > 1) return true;
  if (!capitalTells(match.first)) return false;
  return placing.has(page.words[match.first.index - 1]?.plain ?? "");
}

/** What the organisation is, after its name: NHS Trust, Care Home. */
export function withGeneral(page: Page, last: Word): Word {
  let end = last;
  for (let next = page.words[last.index + 1]; next && page.isFree(next); next = page.words[next.index + 1]) {
    if (next.gap !== " " || !mayBeName(next) || !isGeneral(next.plain)) break;
    if (filling.has(next.plain)) break;
    end = next;
  }
  const number = page.words[end.index + 1];
  const ward = page.words[end.index + 2];
  return number?.shape === "NUMBER" && number.gap === " " && ward?.plain === "WARD" ? ward : end;
}
