import type { LookBackField } from "./columns.ts";

/** A name as a list has it, without what it does not say. */
export interface WrittenName {
  readonly givenNames: string | null;
  readonly familyName: string | null;
}

type Values = ReadonlyMap<LookBackField, string>;

/** The name of who died: in columns of its own, or in one. */
export function namesOf(values: Values): WrittenName {
  const whole = nameIn(values.get("fullName") ?? "");
  return {
    givenNames: values.get("givenNames") ?? whole.givenNames,
    familyName: values.get("familyName") ?? whole.familyName,
  };
}

/** Former surnames, what somebody was called, and other names as a whole. */
export function otherNamesOf(values: Values): WrittenName[] {
  return [
    ...several(values.get("formerFamilyNames")).map((familyName) => ({ givenNames: null, familyName })),
    ...several(values.get("knownAs")).map((givenNames) => ({ givenNames, familyName: null })),
    ...several(values.get("otherFullNames")).map(nameIn),
  ];
}

/** What one cell says with semicolons, bars or strokes between: `Smith; Jones` is two. */
export function several(written = ""): string[] {
  return written
    .split(/[;|/]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A name in one cell is `SMITH, John` or `John Smith`; a word alone is a surname. */
function nameIn(written: string): WrittenName {
  const [, last, given] = /^([^,]+),(.+)$/.exec(written) ?? [];
  const words = written.split(/\s+/).filter((word) => word !== "");
  return {
    givenNames: given?.trim() ?? (words.slice(0, -1).join(" ") || null),
    familyName: last?.trim() ?? words.at(-1) ?? null,
  };
}
