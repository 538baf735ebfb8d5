import { standardise } from "./standardise.ts";
import type { MatchSubject } from "./types.ts";

/**
 * The keys by which a report finds those it may belong to: two reports that share no key are never compared.
 * Each key says which kind it is, so that values of different kinds never meet. They hold personal data:
 * an index keeps hashes of them.
 */
export function linkKeys(subject: MatchSubject): string[] {
  const { givenNames, familyName, birthDate, deathDate, nhsNumber, mistypedNhsNumber } = standardise(subject);
  const digits = nhsNumber ?? mistypedNhsNumber;
  const names = bothNames(givenNames, familyName);
  return [
    key("nhs-number", nhsNumber),
    // One wrong digit leaves the first seven or the last seven right, unless it stands in the middle.
    key("nhs-first", digits?.slice(0, 7)),
    key("nhs-last", digits?.slice(3)),
    key("names-birth", names, birthDate),
    // Finds an exchanged or partly known birth date, and exchanged names.
    key("names-birth-year", names, birthDate?.slice(0, 4)),
    key("names-death", names, fullDay(deathDate)),
    // Finds a misspelt or changed name.
    key("birth-death", fullDay(birthDate), fullDay(deathDate)),
  ].filter((each) => each !== null);
}

function key(kind: string, ...parts: (string | null | undefined)[]): string | null {
  return parts.every((part) => part) ? [kind, ...parts].join("|") : null;
}

/** Both names in the order of the alphabet, so that exchanged names give the same. */
function bothNames(givenNames: string | null, familyName: string | null): string | null {
  if (givenNames === null || familyName === null) return null;
  return [givenNames, familyName]
    .map((name) => name.replaceAll(" ", ""))
    .sort()
    .join("+");
}

function fullDay(date: string | null): string | null {
  return date?.length === 10 ? date : null;
}
