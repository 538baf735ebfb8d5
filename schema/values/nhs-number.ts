import type { Branded } from "./branded.ts";
import { accepted, type Parsed, rejected } from "./parsed.ts";

/** Ten digits without spaces, the last of which checks the nine before it. */
export type NhsNumber = Branded<string, "NhsNumber">;

const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const separators = /[\s\u2010-\u2015-]/gu;

/**
 * An NHS number from what somebody wrote: spaces and hyphens are dropped, the check digit is verified.
 * One digit ten times over passes the check and is no number that was ever issued, so it is rejected.
 * Source: NHS Data Dictionary, NHS NUMBER (Modulus 11).
 */
export function parseNhsNumber(text: string): Parsed<NhsNumber> {
  const digits = text.replace(separators, "");
  if (!/^\d*$/.test(digits)) return rejected("An NHS number has digits only.");
  if (digits.length !== 10) return rejected(`An NHS number has ten digits; this has ${digits.length}.`);
  if (/^(\d)\1{9}$/.test(digits)) return rejected("An NHS number is not one digit ten times over.");
  if (checkDigit(digits) !== Number(digits[9])) {
    return rejected("The last digit does not fit the others: a digit of this NHS number is mistyped.");
  }
  return accepted(digits as NhsNumber);
}

/** Is this a number of the range 999 000 0000 and above, which is kept for tests and never issued? */
export function isTestNhsNumber(number: NhsNumber): boolean {
  return number.startsWith("999");
}

/** The number as it is printed: 999 000 0018. */
export function formatNhsNumber(number: NhsNumber): string {
  return `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
}

/** The digit that checks the first nine; 10 stands for none, as such numbers are not issued. */
function checkDigit(digits: string): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11;
}
