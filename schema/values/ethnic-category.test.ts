import { expect, test } from "vitest";
import { nationalEthnicCode, parseEthnicCategory } from "./ethnic-category.ts";
import { getValue } from "./parsed.ts";

test.each([
  ["A", "A", "A"],
  ["a1", "A1", "A"],
  ["MB", "MB", "M"],
  ["Z", "Z", "Z"],
  ["99", "99", "99"],
  [" s ", "S", "S"],
])("%j is %s, nationally %s", (text, code, national) => {
  const category = getValue(parseEthnicCategory(text));
  expect(category).toBe(code);
  expect(nationalEthnicCode(category)).toBe(national);
});

test.each(["", "I", "O", "Q", "9", "98", "A12", "White"])("rejects %j", (text) => {
  expect(parseEthnicCategory(text).ok).toBe(false);
});
