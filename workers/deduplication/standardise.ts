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

const list = (words: string) => new Set(words.split(" "));

// What systems write when they do not know: to compare them would make strangers alike, and twins one child.
const placeholders = list("UNKNOWN UNNAMED ANONYMOUS NONE NK TBC BABY INFANT");
// Of given names only: there are families called Boy, Male or Newborn.
const placeholdersOfGiven = list("NEWBORN TWIN TRIPLET MALE FEMALE BOY GIRL");
const placeholderRest = list("PERSON PATIENT CHILD MAN WOMAN ONE TWO THREE A B C I II III 1 2 3");
const placeholderPhrases = new Set(["", "NOT KNOWN", "NOT STATED", "NOT GIVEN", "NO NAME", "N K"]);
const namesOfMothers =
  /^(BABY|INFANT|TWIN|TRIPLET|SON|DAUGHTER|CHILD)( ([123ABC]|I{1,3}|ONE|TWO|THREE|BOY|GIRL))? OF /;

// Days that programs write for none: first and last days of their calendars, and what hospital statistics put in.
const placeholderDates = list(
  "0001-01-01 1582-10-15 1600-01-01 1800-01-01 1801-01-01 1899-12-30 1899-12-31 1900 1900-01 1900-01-01 9999-12-31",
);

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
    givenNames: knownName(subject.givenNames, true),
    familyName: knownName(subject.familyName, false),
    birthDate: knownDate(subject.birthDate),
    deathDate: knownDate(subject.deathDate),
    nhsNumber,
    mistypedNhsNumber: mistyped,
    otherNames: (subject.otherNames ?? []).map(({ givenNames, familyName }) => ({
      givenNames: knownName(givenNames, true) ?? knownName(subject.givenNames, true),
      familyName: knownName(familyName, false) ?? knownName(subject.familyName, false),
    })),
  };
}

function knownName(name: string | null, isGiven: boolean): string | null {
  const standard = standardName(name ?? "");
  return isPlaceholderName(standard, isGiven) ? null : standard;
}

/**
 * Does a standard name say only that none is known, as "Unknown male", "Baby boy", "Twin 2" or "Baby of Sarah" do?
 * One word of several that is a name makes it one: "Baby John".
 */
export function isPlaceholderName(standard: string, isGiven: boolean): boolean {
  if (placeholderPhrases.has(standard) || namesOfMothers.test(standard)) return true;
  const words = standard.split(" ");
  const isHead = (word: string) => placeholders.has(word) || (isGiven && placeholdersOfGiven.has(word));
  return words.some(isHead) && words.every((word) => isHead(word) || placeholderRest.has(word));
}

/** Does a value of a field say only that it is not known? */
export function isPlaceholder(field: string, written: string): boolean {
  switch (field) {
    case "givenNames":
    case "familyName":
      return knownName(written, field === "givenNames") === null;
    case "birthDate":
    case "deathDate":
      return knownDate(written) === null;
    default:
      return false;
  }
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
