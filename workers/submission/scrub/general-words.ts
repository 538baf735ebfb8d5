import { generalWords, organisationHeads } from "./lists/organisation-words.ts";
import type { Page } from "./page.ts";
import { mayBeName, type Word } from "./word.ts";

const filling = new Set(["THE", "OF", "AND", "AT", "FOR", "LTD", "LIMITED", "PLC", "CIC", "ST", "SAINT"]);

/** Is it a word that many organisations have in their names, and that tells none from another? */
export function isGeneralWord(plain: string): boolean {
  return generalWords.has(plain) || organisationHeads.has(plain) || filling.has(plain);
}

/** The last of what an organisation is, behind its name: NHS Trust, Care Home, 3 ward. */
export function withGeneral(page: Page, last: Word): Word {
  let end = last;
  for (let next = page.words[last.index + 1]; next && page.isFree(next); next = page.words[next.index + 1]) {
    const isPart =
      next.gap === " " && mayBeName(next) && isGeneralWord(next.plain) && !filling.has(next.plain);
    if (!isPart) break;
    end = next;
  }
  const number = page.words[end.index + 1];
  const ward = page.words[end.index + 2];
  return number?.shape === "NUMBER" && number.gap === " " && ward?.plain === "WARD" ? ward : end;
}
