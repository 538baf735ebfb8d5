import type { Icd10Code } from "./icd10.ts";

/**
 * Does a code lie in one of these ranges? A range is a code (`J69`, `U07.1`) or two with a hyphen (`J00-J06`), both
 * ends among it; a code of three characters takes in all its fourth characters.
 */
export function inIcd10Ranges(code: Icd10Code, ranges: readonly string[]): boolean {
  return ranges.some((range) => {
    const [first, last = first] = range.split("-") as [string, string?];
    return code.slice(0, first.length) >= first && code.slice(0, last.length) <= last;
  });
}
