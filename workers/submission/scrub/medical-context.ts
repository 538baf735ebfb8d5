import { diseaseHeads, eponymHeads } from "./lists/clinical-names.ts";
import type { Page } from "./page.ts";
import { isEponym, isFamilyName, isGivenName } from "./vocabulary.ts";
import type { Word } from "./word.ts";

/** Names of diseases, scores, devices and medicines, by what stands around them. */
export function isOfMedicine(page: Page, word: Word): boolean {
  const before = page.words[word.index - 1];
  const next = page.words[word.index + 1];
  // Nobody of a case is called Crohn, but many a Murphy has a sign of disease.
  if (isEponym(word.bare) && !isFamilyName(word.plain) && !isGivenName(word.plain)) return true;
  if (isEponym(word.bare) && before?.plain === "THE") return true;
  if (word.plain === "CORNELIA" && next?.plain === "DE") return true;
  if (before?.plain === "DE" && isEponym(word.bare)) return true;
  if (before !== undefined && isEponym(before.bare) && word.gap === "-") return true;
  if (next === undefined || !/^[ -]$/.test(next.gap)) return false;
  const after = page.words[next.index + 1];
  const heads = isEponym(word.bare) ? eponymHeads : word.bare === word.plain ? diseaseOrDevice : diseaseHeads;
  if (heads.has(next.plain)) return true;
  const isPair = isEponym(word.bare) && next.gap === "-";
  const isAdjectival = isEponym(word.bare) && after !== undefined && eponymHeads.has(after.plain);
  const isDose = next.shape === "NUMBER" && after !== undefined && doses.has(after.plain);
  return isPair || isAdjectival || isDose || medicineForms.has(next.plain);
}

const doses = new Set("MG MCG G ML UNITS IU MICROGRAMS MICROGRAM MILLIGRAMS".split(" "));
const medicineForms = new Set(
  "TABLETS TABLET CAPSULES SYRUP PATCH PATCHES ENEMA INHALER INFUSION".split(" "),
);
const diseaseOrDevice = new Set(
  "SYNDROME DISEASE PALSY SCALE SCORE INDEX CATHETER HOIST AIRWAY SUCTION FRAME SLING SPLINT TUBE COLLAR MASK CRITERIA CLASSIFICATION MANOEUVRE PROCEDURE FRACTURE HERNIA REFLEX SIGN CHART".split(
    " ",
  ),
);
