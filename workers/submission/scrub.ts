import { datePattern, markDate } from "./find-dates.ts";
import { numberPattern, phrasePattern } from "./find-known.ts";
import { fold } from "./fold.ts";
import type { KnownIdentifiers, RemovalKind } from "./types.ts";

/** Something that was taken out of a text. */
export interface Removal {
  readonly kind: RemovalKind;
  /** Where it stood in the original text, in UTF-16 units. */
  readonly at: number;
}

interface Finder {
  readonly kind: RemovalKind | ((found: string) => RemovalKind);
  readonly pattern: RegExp | null;
  readonly mark: (found: string) => string;
}

interface Find extends Removal {
  readonly end: number;
  readonly mark: string;
}

/**
 * Takes out of a free text what tells who somebody is: known names, organisations, addresses and numbers;
 * NHS numbers in any spacing, telephone numbers, postcodes, e-mail and web addresses; full dates become quarters.
 * It knows no names but those it is given, so a person must read and confirm what is left.
 * Source: ISB 1523, anonymisation standard; the report of November 2017, section 3.5.
 */
export function scrub(text: string, known: KnownIdentifiers): { text: string; removals: Removal[] } {
  const finds = findAll(text, finders(known));
  let scrubbed = "";
  let from = 0;
  for (const { at, end, mark } of finds) {
    scrubbed += text.slice(from, at) + mark;
    from = end;
  }
  return { text: scrubbed + text.slice(from), removals: finds.map(({ kind, at }) => ({ kind, at })) };
}

/** What is looked for, in this order: what an earlier one has found, a later one no longer sees. */
function finders(known: KnownIdentifiers): Finder[] {
  return [
    { kind: "EMAIL", pattern: /[^\s@<>(),;]+@[^\s@<>(),;]+\.\p{L}{2,}/gu, mark: () => "[e-mail]" },
    { kind: "WEB_ADDRESS", pattern: /(?:HTTPS?:\/\/|WWW\.)[^\s<>()]+/gu, mark: () => "[web address]" },
    { kind: "ORGANISATION", pattern: phrasePattern(known.organisations), mark: () => "[organisation]" },
    { kind: "ADDRESS", pattern: phrasePattern(known.addresses), mark: () => "[address]" },
    { kind: "NUMBER", pattern: numberPattern(known.numbers), mark: () => "[number]" },
    { kind: "DATE", pattern: datePattern, mark: (found) => markDate(found, known.birthDate) },
    { kind: kindOfNumber, pattern: /\+?\d(?:[^A-Z0-9\0]{0,3}\d){8,}/gu, mark: () => "[number]" },
    {
      kind: "POSTCODE",
      pattern: /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?[\s-]{0,3}\d[A-Z]{2}(?![\p{L}\d])/gu,
      mark: () => "[postcode]",
    },
    { kind: "NAME", pattern: phrasePattern(known.names, true), mark: () => "[name]" },
  ];
}

function kindOfNumber(found: string): RemovalKind {
  const digits = found.replace(/\D/g, "");
  if (/^(?:\+|0)/.test(found)) return "TELEPHONE";
  return digits.length === 10 ? "NHS_NUMBER" : "NUMBER";
}

/** All finds in their order in the text; no two overlap. */
function findAll(text: string, sought: readonly Finder[]): Find[] {
  const { text: folded, origin } = fold(text);
  let unseen = folded;
  const finds: Find[] = [];
  for (const { kind, pattern, mark } of sought) {
    if (pattern === null) continue;
    unseen = unseen.replace(pattern, (found: string, ...rest: unknown[]) => {
      const at = rest.find((each) => typeof each === "number") as number;
      finds.push({
        kind: typeof kind === "string" ? kind : kind(found),
        at: origin[at]!,
        end: origin[at + found.length]!,
        mark: mark(found),
      });
      return "\0".repeat(found.length);
    });
  }
  return finds.sort((a, b) => a.at - b.at);
}
