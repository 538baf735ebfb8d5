import { plainLetters } from "../../../schema/values/plain-letters.ts";
import { isPlaceholderName, standardName } from "../standardise.ts";
import type { ColumnKind } from "./column-kinds.ts";

/** Words that stand for "not known" in many files; a value that is one of them counts as missing. */
const placeholders = new Set(
  "UNKNOWN,UNKNOWED,NOT KNOWN,NOT STATED,NOT GIVEN,NONE,NULL,NIL,NA,N A,NK,N K,NAN,TBC,MISSING,UNSPECIFIED".split(
    ",",
  ),
);

/**
 * A value as it is compared: capitals without accents or punctuation, digits only where it is a date, nothing
 * but letters and digits in codes. Null where it is empty or says that it is not known.
 */
export function standardValue(kind: ColumnKind, written: string): string | null {
  const text = withoutFraction(written.trim());
  if (text === "") return null;
  const standard = standardiserOf[kind](text);
  return standard === "" || isPlaceholder(text, standard) ? null : standard;
}

/** What is written in words says that it is not known, whatever a code or an address makes of them. */
function isPlaceholder(text: string, standard: string): boolean {
  return placeholders.has(standard) || placeholders.has(words(text));
}

/** Does a value that should be a date, or a part of one, say something else? */
export function isUnreadable(kind: ColumnKind, written: string): boolean {
  const text = withoutFraction(written.trim());
  return (
    readKinds.has(kind) && text !== "" && standardiserOf[kind](text) === "" && !placeholders.has(words(text))
  );
}

/** Programs that hold numbers with gaps write 4223 as 4223.0. */
function withoutFraction(text: string): string {
  return /^\d+\.0+$/.test(text) ? text.slice(0, text.indexOf(".")) : text;
}

const readKinds = new Set<ColumnKind>(["birthDate", "deathDate", "birthYear", "birthMonth", "birthDay"]);

const standardiserOf = {
  givenName: (text) => name(text, true),
  secondGivenName: (text) => name(text, true),
  familyName: (text) => name(text),
  secondFamilyName: (text) => name(text),
  fullName,
  birthDate: date,
  deathDate: date,
  birthYear: number,
  birthMonth: number,
  birthDay: number,
  identifier: code,
  postcode: code,
  houseNumber: words,
  street: words,
  place: words,
  region: words,
  sex,
  email: (text) => text.toLowerCase().replace(/\s/gu, ""),
  text: words,
} as const satisfies Record<ColumnKind, (text: string) => string>;

function name(text: string, isGiven = false): string {
  const standard = standardName(text);
  return isPlaceholderName(standard, isGiven) || standard === "TEST" ? "" : standard;
}

/** "Okafor, Ngozi" is turned round; what follows a comma after more than one name is a title, and dropped. */
function fullName(text: string): string {
  const [before, ...after] = text.split(",").map((part) => name(part));
  if (after.length === 0 || before === undefined) return name(text);
  return before.includes(" ") ? before : [...after, before].join(" ");
}

function words(text: string): string {
  return plainLetters(text)
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Letters and digits without spaces; one character many times over, such as 0000000000, says nothing. */
function code(text: string): string {
  const plain = plainLetters(text).replace(/[^\p{L}\p{N}]+/gu, "");
  return plain.length > 3 && /^(.)\1+$/u.test(plain) ? "" : plain;
}

function number(text: string): string {
  return /^\d{1,4}$/.test(text) ? String(Number.parseInt(text, 10)) : "";
}

function sex(text: string): string {
  const letter = plainLetters(text).charAt(0);
  if (letter === "M" || letter === "1") return "M";
  return letter === "F" || letter === "W" || letter === "2" ? "F" : "";
}

/** Eight digits, YYYYMMDD, with zeros for parts that are not known. */
function date(text: string): string {
  const day = text.replace(/[T ]\d\d:.*$/, "");
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(day);
  if (iso) return eight(iso[1]!, iso[2] ?? "0", iso[3] ?? "0");
  const british = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(day);
  if (british) return eight(british[3]!, british[2]!, british[1]!);
  return /^\d{8}$/.test(day) && !day.startsWith("0000") ? day : "";
}

function eight(year: string, month: string, dayOfMonth: string): string {
  return year + month.padStart(2, "0") + dayOfMonth.padStart(2, "0");
}
