import { parseNhsNumber } from "../../../schema/values/nhs-number.ts";
import { plainLetters } from "../../../schema/values/plain-letters.ts";
import type { RemovalKind } from "../types.ts";
import type { Page } from "./page.ts";

// Folded text has plain capitals: a class of all Unicode letters, repeated, would take a second to compile.
const between = "[^A-Z0-9\\0]{0,3}";

const email = /[^\s@<>(),;:\0]+@[^\s@<>(),;\0]+\.[A-Z]{2,}/g;
// Written so that no machine reads it: ada [at] example [dot] org.
const at = "\\s?[\\[({]\\s?AT\\s?[\\])}]\\s?";
const dot = "\\s?[\\[({]\\s?DOT\\s?[\\])}]\\s?";
const host = "[A-Z0-9-]+";
const veiledEmail = new RegExp(
  `[A-Z0-9._+-]+(?:${at}${host}(?:(?:\\.|${dot}| DOT )${host})+| AT ${host}(?: DOT ${host})+)`,
  "g",
);
const webAddress = /(?:HTTPS?:\/\/|WWW\.)[^\s<>()\0]+|(?<![\w.])@[A-Z_][A-Z0-9_.]{2,}/g;
const apart = "[^A-Z0-9\\0,;:]{0,3}";
const telephone = new RegExp(`(?<!\\d)(?:\\+\\(?\\d|\\(?0\\d)(?:${apart}\\d){8,13}(?!\\d)`, "g");
const nhsNumber = new RegExp(
  `(?<!\\d)(?:\\d{3}${apart}\\d{3}${apart}\\d{4}|\\d(?:${apart}\\d){9})(?!\\d)`,
  "g",
);
const figures = new RegExp(`\\d(?:${apart}\\d){8,}`, "g");
const longNumber = /(?<![\d.,£])\d{6,}(?![\d.,]\d|\s?(?:UNITS|IU|MG|MCG|ML|CELLS))/g;
const insuranceNumber = /(?<![A-Z0-9])[A-CEGHJ-PR-TW-Z][A-NP-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?![A-Z0-9])/g;
const postcode =
  /(?<![A-Z0-9])[A-PR-UWYZ](?:[A-HK-Y]?[0-9O][0-9A-Z]?)[\s-]{0,3}\d[ABD-HJLNP-UW-Z]{2}(?![A-Z0-9])/g;

/** Finds what is known by its form: e-mail and web addresses. They go first, as they hold names and numbers. */
export function findWebAddresses(page: Page): void {
  page.search(email, () => ({ kind: "EMAIL" }));
  page.search(veiledEmail, () => ({ kind: "EMAIL" }));
  page.search(webAddress, () => ({ kind: "WEB_ADDRESS" }));
}

/** Finds the numbers that the hub knows of the case, in any spacing and inside longer ones too. */
export function findKnownNumbers(page: Page, numbers: readonly string[]): void {
  for (const number of numbers) {
    const signs = plainLetters(number).replace(/[^A-Z0-9]/g, "");
    if (signs.length < 4) continue;
    const pattern = [...signs].join(between);
    // Short ones and those that begin with a letter would turn up by chance inside others.
    const alone = signs.length < 6 || /^[A-Z]/.test(signs);
    const sought = alone ? `(?<![A-Z0-9])${pattern}(?![A-Z0-9])` : pattern;
    const kind = kindOfKnown(signs);
    page.search(new RegExp(sought, "g"), () => ({ kind, by: "KNOWN" }));
  }
}

function kindOfKnown(signs: string): RemovalKind {
  if (/^\d{10}$/.test(signs)) return "NHS_NUMBER";
  return /[A-Z]/.test(signs) ? "CASE_NUMBER" : "NUMBER";
}

/** Finds numbers by their form: NHS and telephone numbers in any spacing, postcodes, long runs of figures. */
export function findNumbers(page: Page): void {
  page.search(insuranceNumber, () => ({ kind: "NUMBER" }));
  page.search(telephone, () => ({ kind: "TELEPHONE" }));
  page.search(nhsNumber, ([found]) => (isNhsNumber(found) ? { kind: "NHS_NUMBER" } : null));
  page.search(figures, ([found]) => (isOneNumber(found) ? { kind: "NUMBER" } : null));
  page.search(longNumber, () => ({ kind: "NUMBER" }));
  page.search(postcode, () => ({ kind: "POSTCODE" }));
}

/** Figures in the groups of an NHS number are one; in others they must fit its check. */
function isNhsNumber(found: string): boolean {
  const groups = found
    .match(/\d+/g)
    ?.map((group) => group.length)
    .join(" ");
  return groups === "3 3 4" || groups === "10" || parseNhsNumber(found.replace(/\D/g, "")).ok;
}

/** Results of tests stand beside each other too, but not in one run and not figure by figure. */
function isOneNumber(found: string): boolean {
  const groups = found.match(/\d+/g) ?? [];
  return groups.length === 1 || groups.every((group) => group.length === 1) || hasNhsNumber(found);
}

function hasNhsNumber(found: string): boolean {
  const digits = found.replace(/\D/g, "");
  return Array.from({ length: digits.length - 9 }, (_, at) => digits.slice(at, at + 10)).some(
    (ten) => parseNhsNumber(ten).ok,
  );
}
