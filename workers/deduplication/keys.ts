import { soundex } from "./comparators/soundex.ts";
import { type SubjectProfile, subjectProfile } from "./subjects/subject-profile.ts";
import type { MatchSubject } from "./types.ts";

/**
 * Counts the ways in which reports have been given their keys. Counted up with a change of the keys of reports as they
 * are: the index then writes the keys of all its reports anew in the next night.
 */
export const keysGeneration = 2;

/**
 * The keys by which a report finds those it may belong to: two reports that share no key are never compared. Each
 * kind of slip leaves some of them whole: of reports of one person .998 share a key, with 40 % of numbers missing
 * and 30 % of names mistyped. They hold personal data: an index keeps hashes of them.
 */
export function linkKeys(subject: MatchSubject): string[] {
  const profiles = underEachName(subjectProfile(subject));
  return [
    ...new Set(profiles.flatMap((each) => [...numberKeys(each), ...nameKeys(each), ...dateKeys(each)])),
  ];
}

/** The profile, and once more for each other name, former postcode and superseded number. */
function underEachName(profile: SubjectProfile): SubjectProfile[] {
  return [
    profile,
    ...profile.otherNames.map((names) => ({ ...profile, names })),
    ...profile.formerPostcodes.map((postcode) => ({ ...profile, postcode })),
    ...profile.formerNhsNumbers.map((nhsNumber) => ({ ...profile, nhsNumber })),
  ];
}

/** One wrong digit leaves the first seven or the last seven right, unless it stands in the middle. */
function numberKeys({ nhsNumber, mistypedNhsNumber }: SubjectProfile): string[] {
  const digits = nhsNumber ?? mistypedNhsNumber;
  if (digits === null) return [];
  return [`nhs|${digits}`, `nhs-first|${digits.slice(0, 7)}`, `nhs-last|${digits.slice(3)}`];
}

/** Each name with each part of the birth date, so that one name and one part may be wrong. */
function nameKeys(profile: SubjectProfile): string[] {
  const { birthDate, deathDate, postcode, names } = profile;
  const birth = partsOfDate(birthDate);
  const given = [names.given, ...names.middle].flatMap((name) =>
    name === null || isInitial(name.text) ? [] : [name.text],
  );
  const family = names.family === null ? [] : names.family.words.filter((word) => !isInitial(word));
  const all = [...given, ...family];
  const first = [...new Set([names.given?.text, ...family].filter((name) => name !== undefined))];
  const sounds = first.map(soundex);
  return [
    ...all.flatMap((name) => [
      ...key("initial-birth", name[0], birth.whole),
      ...key("sound-death", soundex(name), wholeDate(deathDate)),
      ...key("name-postcode", name, postcode),
    ]),
    ...first.flatMap((name) => [
      ...key("sound-year-month", soundex(name), birth.yearMonth),
      ...key("sound-year-day", soundex(name), birth.yearDay),
      ...key("start-month-day", name.slice(0, 4), birth.monthDay),
    ]),
    ...pairsOf(sounds).flatMap((pair) => [
      ...key("sounds-year", pair, birth.year),
      ...key("sounds-death-month", pair, monthOf(deathDate)),
    ]),
  ];
}

/** One letter says too little; in a script of whole words, such as Chinese, one character is a name. */
function isInitial(name: string): boolean {
  return name.length < 2 && !/^\p{Lo}$/u.test(name);
}

function dateKeys({ birthDate, deathDate, postcode }: SubjectProfile): string[] {
  const birth = partsOfDate(birthDate);
  return [
    ...key("birth-death", birth.whole, wholeDate(deathDate)),
    ...key("postcode-year", postcode, birth.year),
    ...key("postcode-death", postcode, wholeDate(deathDate)),
  ];
}

function key(kind: string, ...parts: (string | null | undefined)[]): string[] {
  return parts.every((part) => part) ? [[kind, ...parts].join("|")] : [];
}

/** Every two of the texts, in the order of the alphabet, so that exchanged names give the same. */
function pairsOf(texts: readonly string[]): string[] {
  return texts.flatMap((a, at) => texts.slice(at + 1).map((b) => [a, b].sort().join("+")));
}

function partsOfDate(date: number) {
  const digits = String(date).padStart(8, "0");
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  const known = { year: year !== "0000", month: month !== "00", day: day !== "00" };
  return {
    year: known.year ? year : null,
    yearMonth: known.year && known.month ? year + month : null,
    yearDay: known.year && known.day ? year + day : null,
    monthDay: known.month && known.day ? month + day : null,
    whole: known.year && known.month && known.day ? digits : null,
  };
}

function wholeDate(date: number): string | null {
  return partsOfDate(date).whole;
}

function monthOf(date: number): string | null {
  return partsOfDate(date).yearMonth;
}
