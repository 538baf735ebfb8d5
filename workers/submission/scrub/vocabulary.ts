import { clinicalTerms, eponyms } from "./lists/clinical-names.ts";
import { familyNames } from "./lists/family-names.ts";
import { givenNames } from "./lists/given-names.ts";
import { medicineEnding, medicines } from "./lists/medicines.ts";
import { calendarWords, properWords } from "./lists/proper-words.ts";
import { wordsAToB } from "./lists/words-a-to-b.ts";
import { wordsC } from "./lists/words-c.ts";
import { wordsDToF } from "./lists/words-d-to-f.ts";
import { wordsGToL } from "./lists/words-g-to-l.ts";
import { wordsMToO } from "./lists/words-m-to-o.ts";
import { wordsPToQ } from "./lists/words-p-to-q.ts";
import { wordsR } from "./lists/words-r.ts";
import { wordsS } from "./lists/words-s.ts";
import { wordsTToZ } from "./lists/words-t-to-z.ts";

const stems = new Set([
  ...wordsAToB,
  ...wordsC,
  ...wordsDToF,
  ...wordsGToL,
  ...wordsMToO,
  ...wordsPToQ,
  ...wordsR,
  ...wordsS,
  ...wordsTToZ,
]);

/** Endings, and what may have stood in their place in the stem. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ["S", [""]],
  ["ES", [""]],
  ["IES", ["Y"]],
  ["VES", ["F", "FE"]],
  ["ED", ["", "E"]],
  ["IED", ["Y"]],
  ["ING", ["", "E"]],
  ["INGS", ["", "E"]],
  ["LY", [""]],
  ["ALLY", [""]],
  ["ER", ["", "E"]],
  ["ERS", ["", "E"]],
  ["EST", ["", "E"]],
  ["IER", ["Y"]],
  ["IEST", ["Y"]],
  ["ILY", ["Y"]],
  ["NESS", [""]],
  ["INESS", ["Y"]],
  ["MENT", [""]],
  ["MENTS", [""]],
  ["FUL", [""]],
  ["LESS", [""]],
  ["ABLE", ["", "E"]],
  ["ATION", ["E", ""]],
  ["ATIONS", ["E", ""]],
  ["ION", ["", "E"]],
  ["IONS", ["", "E"]],
  ["ITY", ["", "E"]],
];
const beginnings = ["UN", "RE", "NON", "OVER", "UNDER", "MIS", "PRE", "OUT"];

/** Is it an ordinary word that the lists have, in just this form? */
export function isListedWord(plain: string): boolean {
  return stems.has(plain);
}

/** Is it an ordinary word of English or of care, in any regular form? */
export function isOrdinaryWord(plain: string): boolean {
  // Peter is no one who pets.
  if (givenNames.has(plain)) return stems.has(plain);
  if (stems.has(plain) || stemsOf(plain).some((stem) => stems.has(stem))) return true;
  const start = beginnings.find((each) => plain.startsWith(each) && plain.length - each.length > 3);
  if (start === undefined) return false;
  const rest = plain.slice(start.length);
  return stems.has(rest) || stemsOf(rest).some((stem) => stems.has(stem));
}

function stemsOf(plain: string): string[] {
  return endings.flatMap(([ending, instead]) => {
    if (!plain.endsWith(ending) || plain.length - ending.length < 3) return [];
    const stem = plain.slice(0, -ending.length);
    const undoubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
    return [...instead.map((each) => stem + each), ...undoubled];
  });
}

/** Is it a medicine, an organism, a device, or an eponym of medicine? */
export function isClinicalTerm(plain: string): boolean {
  return medicines.has(plain) || medicineEnding.test(plain) || clinicalTerms.has(plain);
}

/** Is it written with a capital and yet names neither a person nor a place of the case? */
export function isProperWord(plain: string): boolean {
  return calendarWords.has(plain) || properWords.has(plain);
}

export function isEponym(plain: string): boolean {
  return eponyms.has(plain);
}

export function isGivenName(plain: string): boolean {
  return givenNames.has(plain);
}

export function isFamilyName(plain: string): boolean {
  return familyNames.has(plain);
}
