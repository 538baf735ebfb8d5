import { accepted, type Parsed, rejected } from "./parsed.ts";

/**
 * Sex as the NHS records it, each with its national code.
 * Source: NHS Data Dictionary, PERSON STATED GENDER CODE (general knowledge, to be confirmed).
 */
export const sexes = {
  MALE: { code: "1", label: "Male", written: ["1", "M", "MALE"] },
  FEMALE: { code: "2", label: "Female", written: ["2", "F", "FEMALE"] },
  INDETERMINATE: { code: "9", label: "Indeterminate", written: ["9", "I", "INDETERMINATE", "INTERSEX"] },
  UNKNOWN: { code: "X", label: "Not known", written: ["X", "0", "U", "UNKNOWN", "NOT KNOWN"] },
} as const satisfies Record<string, { code: string; label: string; written: readonly string[] }>;

/** One of the four ways in which sex is recorded. */
export type Sex = keyof typeof sexes;

/** Sex from a national code, a letter or a word. */
export function parseSex(text: string): Parsed<Sex> {
  const written = text.trim().toUpperCase();
  for (const [sex, { written: ways }] of Object.entries(sexes) as [Sex, { written: readonly string[] }][]) {
    if (ways.includes(written)) return accepted(sex);
  }
  return rejected("Sex is male (1, M), female (2, F), indeterminate (9) or not known (X).");
}
