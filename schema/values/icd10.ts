import type { Branded } from "./branded.ts";
import { accepted, type Parsed, rejected } from "./parsed.ts";

/** An ICD-10 code of three or four characters, a fourth after a dot: J18, J69.0. */
export type Icd10Code = Branded<string, "Icd10Code">;

/**
 * An ICD-10 code from what somebody wrote: the dot may be missing, a dagger or asterisk is dropped,
 * the filler X that English coders write for "no fourth character" too. Whether the code exists is not asked.
 * Source: WHO ICD-10 volume 2; NHS clinical coding standards for the filler (general knowledge, to be confirmed).
 */
export function parseIcd10(text: string): Parsed<Icd10Code> {
  const written = text
    .trim()
    .toUpperCase()
    .replace(/[†*+]$/u, "");
  const match = /^([A-Z]\d{2})(?:\.?(\d|X))?$/.exec(written);
  if (match === null) {
    return rejected(
      "An ICD-10 code has a letter, two digits and perhaps a fourth character, such as J18 or J69.0.",
    );
  }
  const [, category, fourth] = match;
  return accepted((fourth === undefined || fourth === "X" ? category : `${category}.${fourth}`) as Icd10Code);
}

/** The first three characters of a code: J69 of J69.0. */
export function icd10Category(code: Icd10Code): Icd10Code {
  return code.slice(0, 3) as Icd10Code;
}
