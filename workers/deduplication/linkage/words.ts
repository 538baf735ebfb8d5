import type { FieldKind } from "./fields.ts";

const words: Readonly<Record<string, string>> = {
  SAME: "The same.",
  DIFFERENT: "Different.",
  FORM: "Forms of one name.",
  CLOSE: "One slip apart, or much alike.",
  PART: "A part is the same, or an initial fits.",
  ALIKE: "Alike.",
  IN_ORDER: "Given and family name stand in their places.",
  EXCHANGED: "Given and family name are exchanged.",
  SWAPPED: "Day and month are exchanged.",
  ONE_SLIP: "One slip apart.",
  TWO_SLIPS: "Two slips apart.",
  FITS: "As much as is known fits.",
  TWO_PARTS: "Two of year, month and day are the same.",
  NEAR: "Within a year.",
  SECTOR: "In the same sector.",
  DISTRICT: "In the same district.",
  SAME_USER: "The same name at another provider.",
};

const wordsOfDates: Readonly<Record<string, string>> = {
  ONE_SLIP: "One digit is different, or two are exchanged.",
};

/** What a level of a comparison means, in words. */
export function wordsOfLevel(kind: FieldKind | null, level: string): string {
  const isDate = kind === "birthDate" || kind === "deathDate";
  return (isDate ? wordsOfDates[level] : undefined) ?? words[level] ?? level;
}
