import { expect, test } from "vitest";
import { digitEdits } from "./digit-edits.ts";

test.each([
  ["9990000018", "9990000018", 0],
  ["9990000018", "9990000019", 1],
  ["9990000018", "9990000081", 1],
  ["9990000018", "9909000018", 1],
  ["9990000018", "8990000019", 2],
  ["9990000018", "1234567891", 3],
  ["9990000018", "999000001", 3],
])("%s and %s: %d", (a, b, edits) => {
  expect(digitEdits(a, b, 2)).toBe(edits);
  expect(digitEdits(b, a, 2)).toBe(edits);
});
