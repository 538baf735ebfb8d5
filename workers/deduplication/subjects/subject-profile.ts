import { profileOf, type TextProfile } from "../comparators/profile.ts";
import { standardise } from "../standardise.ts";
import type { MatchSubject } from "../types.ts";

/** A subject made ready to be compared with many others. Dates are 19610307, zeros for parts not known. */
export interface SubjectProfile {
  readonly names: NameProfiles;
  readonly birthDate: number;
  readonly deathDate: number;
  readonly nhsNumber: string | null;
  /** Ten digits that do not pass their check. */
  readonly mistypedNhsNumber: string | null;
  readonly sex: "MALE" | "FEMALE" | null;
  /** Without a space; null for those that stand for no place. */
  readonly postcode: string | null;
  /** What else the subject is or was known by; nearly always empty. */
  readonly otherNames: readonly NameProfiles[];
  readonly formerPostcodes: readonly string[];
  readonly formerNhsNumbers: readonly string[];
}

/** The names of a subject. */
export interface NameProfiles {
  /** The first given name. */
  readonly given: TextProfile | null;
  /** The given names after the first. */
  readonly middle: readonly TextProfile[];
  readonly family: TextProfile | null;
  /** All given names without a space, so that Anne Marie is Annemarie; empty where there is none. */
  readonly givenTogether: string;
  readonly familyTogether: string;
}

/** The profile of a subject; placeholders count as missing. */
export function subjectProfile(subject: MatchSubject): SubjectProfile {
  const { givenNames, familyName, birthDate, deathDate, nhsNumber, mistypedNhsNumber, otherNames } =
    standardise(subject);
  return {
    names: nameProfiles(givenNames ?? "", familyName ?? ""),
    birthDate: dateNumber(birthDate),
    deathDate: dateNumber(deathDate),
    nhsNumber,
    mistypedNhsNumber,
    sex: subject.sex === "MALE" || subject.sex === "FEMALE" ? subject.sex : null,
    postcode: knownPostcode(subject.postcode),
    otherNames: otherNames.map((name) => nameProfiles(name.givenNames ?? "", name.familyName ?? "")),
    formerPostcodes: (subject.formerPostcodes ?? []).flatMap((each) => knownPostcode(each) ?? []),
    formerNhsNumbers: subject.formerNhsNumbers ?? [],
  };
}

function nameProfiles(givenNames: string, familyName: string): NameProfiles {
  const [given, ...middle] = givenNames
    .split(" ")
    .filter((name) => name !== "")
    .map(profileOf);
  return {
    given: given ?? null,
    middle,
    family: familyName === "" ? null : profileOf(familyName),
    givenTogether: givenNames.replaceAll(" ", ""),
    familyTogether: familyName.replaceAll(" ", ""),
  };
}

function dateNumber(date: string | null): number {
  return date === null ? 0 : Number(date.replaceAll("-", "").padEnd(8, "0"));
}

/** ZZ99 codes stand for no fixed abode, abroad or not known: two people may share them. */
function knownPostcode(postcode: string | null): string | null {
  const compact = postcode?.replaceAll(" ", "").toUpperCase() ?? "";
  return compact === "" || compact.startsWith("ZZ99") ? null : compact;
}
