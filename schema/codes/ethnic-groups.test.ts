import { expect, test } from "vitest";
import { parseEthnicCategory } from "../values/ethnic-category.ts";
import { getValue } from "../values/parsed.ts";
import { ethnicCategories, ethnicGroupOf } from "./ethnic-groups.ts";

test.each([
  ["A", "WHITE"],
  ["G2", "MIXED"],
  ["L", "ASIAN"],
  ["M", "BLACK"],
  ["R", "OTHER"],
  ["Z", "NOT_KNOWN"],
  ["99", "NOT_KNOWN"],
])("%s is counted as %s", (code, group) => {
  expect(ethnicGroupOf(getValue(parseEthnicCategory(code)))).toBe(group);
});

test("every letter that the format takes has a group, and a missing category is not known", () => {
  expect(Object.keys(ethnicCategories.categories).every((code) => parseEthnicCategory(code).ok)).toBe(true);
  expect(Object.keys(ethnicCategories.categories)).toHaveLength(18);
  expect(ethnicGroupOf(null)).toBe("NOT_KNOWN");
});
