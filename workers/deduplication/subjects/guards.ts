import { fullNameOf, nicknameGroups } from "../comparators/nicknames.ts";
import { isOneSlip } from "../comparators/one-slip.ts";
import { fewestSlips, profileOf } from "../comparators/profile.ts";
import type { CompiledModel } from "./compiled-model.ts";
import type { SubjectLevels } from "./subject-levels.ts";

/** Why two reports are never taken for one person's without asking, however much else agrees. */
export const guardReasons = {
  NHS_NUMBER_DIFFERS: "Both have an NHS number, and they differ.",
  DEATH_DATES_APART: "The dates of death are more than a week apart.",
  MAY_BE_RELATIVES: "Another given name or sex, or no given name: they may be twins, or brother and sister.",
  MAY_BE_NAMESAKES: "Another date of birth, or none: they may be parent and child of one name.",
} as const satisfies Record<string, string>;

/** One of these reasons. */
export type GuardReason = keyof typeof guardReasons;

/**
 * The guards that hold two subjects apart until a person has looked. An NHS number outranks names and dates, which
 * relatives share: where it agrees, another name is a married or a short one.
 * `names`: the given names of both, as they were compared; `births`: their dates of birth, as 19610307.
 */
export function guardsOf(
  levels: SubjectLevels,
  names: readonly [string, string],
  births: readonly [number, number],
  model: CompiledModel,
): GuardReason[] {
  const reasons: GuardReason[] = [];
  const isSameNumber = levels.nhsNumber === "SAME";
  if (levels.nhsNumber === "DIFFERENT") reasons.push("NHS_NUMBER_DIFFERS");
  if (levels.deathDate === "APART") reasons.push("DEATH_DATES_APART");
  if (isSameNumber ? areTwinsOfOneNumber(levels) : mayBeRelatives(levels, names, model))
    reasons.push("MAY_BE_RELATIVES");
  if (!isSameNumber && mayBeNamesakes(levels, births)) reasons.push("MAY_BE_NAMESAKES");
  return reasons;
}

/** One number for a brother and a sister: it was written down for the wrong one of them. */
function areTwinsOfOneNumber({ givenName, familyName, sex }: SubjectLevels): boolean {
  return familyName === "SAME" && givenName === "DIFFERENT" && sex === "DIFFERENT";
}

function mayBeRelatives(
  levels: SubjectLevels,
  names: readonly [string, string],
  model: CompiledModel,
): boolean {
  if (levels.sex === "DIFFERENT") return true;
  if (levels.nameOrder === "EXCHANGED") return levels.givenName !== "SAME" || levels.familyName !== "SAME";
  return isAnotherName(levels, names, model);
}

/**
 * Is the given name another one, or may it be? A short form is the same name only if it is one of the full name
 * beside it and of no other; a slip only if it makes no name in use, and fits no other one.
 */
function isAnotherName(
  { givenName }: SubjectLevels,
  [one, other]: readonly [string, string],
  model: CompiledModel,
): boolean {
  switch (givenName) {
    case "SAME":
      return false;
    case "FORM":
      return !isFormOnly(one, other, model) && !isFormOnly(other, one, model);
    case "CLOSE": {
      const slips = [one, other].filter((name) => !isInUse(name, model));
      return slips.length === 0 || slips.some((name) => fitsOthers(name, [one, other], model));
    }
    case "MIDDLE":
    case "ALIKE":
    case "DIFFERENT":
    case null:
      return true;
  }
}

/** Is it a form of the full name, of no other one, and nobody's name by itself? */
function isFormOnly(form: string, fullName: string, { given }: CompiledModel): boolean {
  return fullNameOf(form) === fullName && !given.listed.has(form);
}

function isInUse(name: string, { given }: CompiledModel): boolean {
  return given.listed.has(name) || nicknameGroups(name).length > 0;
}

/** Is a name that is not in use one slip from another name in use than the one it was compared with? */
function fitsOthers(
  written: string,
  names: readonly [string, string],
  { givenNames }: CompiledModel,
): boolean {
  const profile = profileOf(written);
  return givenNames.some(
    (name) => !names.includes(name.text) && fewestSlips(name, profile) <= 1 && isOneSlip(name.text, written),
  );
}

/** Parents are so many years older than their children at least. */
const generation = 15;

function mayBeNamesakes({ birthDate }: SubjectLevels, [one, other]: readonly [number, number]): boolean {
  if (birthDate === null || birthDate === "DIFFERENT" || birthDate === "NEAR" || birthDate === "TWO_PARTS")
    return true;
  return Math.abs(yearOf(one) - yearOf(other)) >= generation;
}

function yearOf(date: number): number {
  return Math.floor(date / 10_000);
}
