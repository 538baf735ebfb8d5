import { expect, test } from "vitest";
import { formatNhsNumber, isTestNhsNumber, parseNhsNumber } from "./nhs-number.ts";
import { getValue } from "./parsed.ts";

test.each([
  ["9990000018", "9990000018"],
  ["9990000050", "9990000050"],
  ["9434765919", "9434765919"],
  ["9000000009", "9000000009"],
  ["999 000 0018", "9990000018"],
  ["999-000-0018", "9990000018"],
  [" 999\u00a0000\u20130018 ", "9990000018"],
])("takes %j", (text, value) => {
  expect(parseNhsNumber(text)).toEqual({ ok: true, value });
});

test.each([
  ["999 000 000 0", /last digit/],
  ["9990000009", /last digit/],
  ["4857773456", /last digit/],
  ["9111111124", /last digit/],
  ["9222222228", /last digit/],
  ["0000000000", /ten times over/],
  ["1111111111", /ten times over/],
  ["999000001", /this has 9/],
  ["99900000180", /this has 11/],
  ["", /this has 0/],
  ["999000001X", /digits only/],
])("rejects %j", (text, reason) => {
  expect(parseNhsNumber(text)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
});

test("no check digit is 10: every last digit of the stem 999000000 is rejected", () => {
  for (let digit = 0; digit <= 9; digit++) expect(parseNhsNumber(`999000000${digit}`).ok).toBe(false);
});

test("knows the test range and prints in threes and four", () => {
  const number = getValue(parseNhsNumber("9990000018"));
  expect(isTestNhsNumber(number)).toBe(true);
  expect(isTestNhsNumber(getValue(parseNhsNumber("9434765919")))).toBe(false);
  expect(formatNhsNumber(number)).toBe("999 000 0018");
});
