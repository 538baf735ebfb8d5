import { expect, test } from "vitest";
import { icd10Category, parseIcd10 } from "./icd10.ts";
import { getValue } from "./parsed.ts";

test.each([
  ["J18", "J18"],
  ["J690", "J69.0"],
  ["j69.0", "J69.0"],
  ["U07.1", "U07.1"],
  ["I10X", "I10"],
  ["I10.X", "I10"],
  ["A17.0†", "A17.0"],
  [" Q90.9 ", "Q90.9"],
])("takes %j", (text, value) => {
  expect(parseIcd10(text)).toEqual({ ok: true, value });
});

test.each(["", "J1", "18J", "J69.", "J69.00", "pneumonia", "J69-0"])("rejects %j", (text) => {
  expect(parseIcd10(text)).toEqual({ ok: false, reason: expect.stringContaining("ICD-10") });
});

test("the category is the first three characters", () => {
  expect(icd10Category(getValue(parseIcd10("J69.0")))).toBe("J69");
});
