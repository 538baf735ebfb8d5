import { parseNhsNumber } from "../../schema/values/nhs-number.ts";
import { plainLetters } from "../../schema/values/plain-letters.ts";
import type { MatchSubject, OtherName } from "./types.ts";

/** A subject as the rules compare it. Only for comparison: the report keeps what was written. */
export interface StandardSubject {
  readonly givenNames: string | null;
  readonly familyName: string | null;
  readonly birthDate: string | null;
  readonly deathDate: string | null;
  readonly nhsNumber: string | null;
  /** Ten digits that do not pass their check. */
  readonly mistypedNhsNumber: string | null;
  /** Other names, each whole. */
  readonly otherNames: readonly OtherName[];
}

// What systems write when they do not know: to compare them would make strangers alike.
const placeholderNames = new Set(["", "UNKNOWN", "NOT KNOWN", "NK", "N K", "BABY", "INFANT", "NONE", "TBC"]);
const placeholderDates = new Set(["1900-01-01", "1900", "9999-12-31"]);

/**
 * A name for comparison: capitals without accents, apostrophes dropped, hyphens and dots as one space.
 * Empty where nothing is left.
 */
export function standardName(name: string): string {
  return plainLetters(name.replace(/['’‘`´ʼ]/gu, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The subject as the rules compare it; placeholders count as missing. */
export function standardise(subject: MatchSubject): StandardSubject {
  const { nhsNumber, mistyped } = numbers(subject);
  return {
    givenNames: knownName(subject.givenNames),
    familyName: knownName(subject.familyName),
    birthDate: knownDate(subject.birthDate),
    deathDate: knownDate(subject.deathDate),
    nhsNumber,
    mistypedNhsNumber: mistyped,
    otherNames: (subject.otherNames ?? []).map(({ givenNames, familyName }) => ({
      givenNames: knownName(givenNames) ?? knownName(subject.givenNames),
      familyName: knownName(familyName) ?? knownName(subject.familyName),
    })),
  };
}

function knownName(name: string | null): string | null {
  const standard = standardName(name ?? "");
  return placeholderNames.has(standard) ? null : standard;
}

function knownDate(date: string | null): string | null {
  return date === null || placeholderDates.has(date) ? null : date;
}

function numbers(subject: MatchSubject): { nhsNumber: string | null; mistyped: string | null } {
  const written = subject.nhsNumber ?? subject.nhsNumberAsReported ?? "";
  const parsed = parseNhsNumber(written);
  if (parsed.ok) return { nhsNumber: parsed.value, mistyped: null };
  const digits = written.replace(/\D/g, "");
  return { nhsNumber: null, mistyped: digits.length === 10 && !/^(\d)\1{9}$/.test(digits) ? digits : null };
}
