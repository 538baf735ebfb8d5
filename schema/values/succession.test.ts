import { describe, expect, test } from "vitest";
import { isSameOrganisation } from "./succession.ts";

describe("one organisation", () => {
  const succession = new Map([
    ["07V", "36L"],
    ["08J", "36L"],
    ["36L", "QWE"],
    ["AAA", "BBB"],
    ["BBB", "AAA"],
  ]);
  test.each([
    ["RJ6", "RJ6", true],
    ["RJ6", "RV5", false],
    ["07V", "36L", true],
    ["QWE", "07V", true],
    ["07V", "08J", false],
    ["AAA", "RJ6", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(isSameOrganisation(a, b, succession)).toBe(same);
  });
});
