import { describe, expect, it } from "vitest";
import { parseIcd10 } from "./icd10.ts";
import { inIcd10Ranges } from "./icd10-range.ts";
import { getValue } from "./parsed.ts";

describe("a code in a range", () => {
  it.each<[string, string[], boolean]>([
    ["J69.0", ["J66-J70"], true],
    ["J66", ["J66-J70"], true],
    ["J70.9", ["J66-J70"], true],
    ["J65", ["J66-J70"], false],
    ["J71", ["J66-J70"], false],
    ["U07.1", ["U07.1"], true],
    ["U07.2", ["U07.1"], false],
    ["U07", ["U07.1"], false],
    ["K56.4", ["A00", "K56"], true],
    ["K56.4", [], false],
  ])("%s in %j: %s", (code, ranges, found) => {
    expect(inIcd10Ranges(getValue(parseIcd10(code)), ranges)).toBe(found);
  });
});
