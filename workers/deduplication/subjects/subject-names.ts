import { compareNames, nameLevels } from "../comparators/names.ts";
import type { TextProfile } from "../comparators/profile.ts";
import type { NameProfiles } from "./subject-profile.ts";

/** How the given names of two subjects compare. MIDDLE: the first name of one is a later one of the other. */
export const givenLevels = ["SAME", "FORM", "CLOSE", "MIDDLE", "ALIKE", "DIFFERENT"] as const;
/** How their family names compare. PART: one of two family names. */
export const familyLevels = ["SAME", "CLOSE", "PART", "ALIKE", "DIFFERENT"] as const;
/** Whether given and family name stand in the same order. */
export const orderLevels = ["IN_ORDER", "EXCHANGED"] as const;

type GivenLevel = (typeof givenLevels)[number];
type FamilyLevel = (typeof familyLevels)[number];

/** The levels of the three comparisons of names; null where a side has no name. */
export interface NameComparison {
  readonly givenName: GivenLevel | null;
  readonly familyName: FamilyLevel | null;
  readonly nameOrder: (typeof orderLevels)[number] | null;
}

/** Compares the names of two subjects together: where they fit the other way round, they are compared so. */
export function compareSubjectNames(a: NameProfiles, b: NameProfiles): NameComparison {
  const givenName = compareGiven(a, b);
  const familyName = compareFamily(a, b);
  const straight = { givenName, familyName, nameOrder: "IN_ORDER" as const };
  if (fits(givenName) || fits(familyName)) return straight;
  const exchanged = {
    given: b.family,
    middle: [],
    family: b.given,
    givenTogether: b.familyTogether,
    familyTogether: b.givenTogether,
  };
  const crossed = { givenName: compareGiven(a, exchanged), familyName: compareFamily(a, exchanged) };
  const bothFit = fits(crossed.givenName) && fits(crossed.familyName);
  return bothFit ? { ...crossed, nameOrder: "EXCHANGED" } : straight;
}

function fits(level: GivenLevel | FamilyLevel | null): boolean {
  return level === "SAME" || level === "FORM" || level === "CLOSE";
}

function compareGiven(a: NameProfiles, b: NameProfiles): GivenLevel | null {
  if (a.given === null || b.given === null) return null;
  if (a.givenTogether === b.givenTogether) return "SAME";
  const level = nameLevels[compareNames(a.given, b.given)]!;
  if (level === "SAME" || level === "FORM" || level === "CLOSE") return level;
  if (isAmong(a.given, b.middle) || isAmong(b.given, a.middle) || level === "PART") return "MIDDLE";
  return level;
}

function isAmong(name: TextProfile, names: readonly TextProfile[]): boolean {
  return names.some((other) => fits(nameLevels[compareNames(name, other)] as GivenLevel));
}

function compareFamily(a: NameProfiles, b: NameProfiles): FamilyLevel | null {
  if (a.family === null || b.family === null) return null;
  if (a.familyTogether === b.familyTogether) return "SAME";
  const level = nameLevels[compareNames(a.family, b.family)]!;
  return level === "FORM" ? "CLOSE" : level;
}
