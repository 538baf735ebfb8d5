import { expect, test } from "vitest";
import { parseSex } from "./sex.ts";

test.each([
  ["1", "MALE"],
  ["m", "MALE"],
  ["Male", "MALE"],
  ["2", "FEMALE"],
  ["F ", "FEMALE"],
  ["9", "INDETERMINATE"],
  ["x", "UNKNOWN"],
  ["0", "UNKNOWN"],
  ["not known", "UNKNOWN"],
])("%j is %s", (text, value) => {
  expect(parseSex(text)).toEqual({ ok: true, value });
});

test.each(["", "3", "man", "MF"])("rejects %j", (text) => {
  expect(parseSex(text).ok).toBe(false);
});
