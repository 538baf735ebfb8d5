import { isOneSlip } from "./one-slip.ts";

/** How two postcodes compare, from the same to another place; `comparePostcodes` gives the place in this list. */
export const postcodeLevels = ["SAME", "ONE_SLIP", "SECTOR", "DISTRICT", "DIFFERENT"] as const;

/** One of the ways two postcodes compare. */
export type PostcodeLevel = (typeof postcodeLevels)[number];

/**
 * Compares two postcodes in capitals and without a space: CR06XT. SECTOR: all but the last two letters the same
 * (CR0 6). DISTRICT: all but the last three (CR0). Codes of other countries, which have fewer or other
 * characters, are compared in the same way, so that a shared beginning counts.
 * @returns the place of the answer in `postcodeLevels`.
 */
export function comparePostcodes(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length >= 4 && isOneSlip(a, b)) return 1;
  if (sameBut(a, b, 2)) return 2;
  return sameBut(a, b, 3) ? 3 : 4;
}

/** Are the texts the same but for their last characters, and is at least one left? */
function sameBut(a: string, b: string, last: number): boolean {
  const end = a.length - last;
  return a.length === b.length && end > 0 && a.startsWith(b.slice(0, end));
}
