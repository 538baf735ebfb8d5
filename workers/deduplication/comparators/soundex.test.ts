import { expect, test } from "vitest";
import { soundex } from "./soundex.ts";

// Examples of the National Archives and of Knuth, The Art of Computer Programming, volume 3.
test.each([
  ["ROBERT", "R163"],
  ["RUPERT", "R163"],
  ["RUBIN", "R150"],
  ["ASHCRAFT", "A261"],
  ["TYMCZAK", "T522"],
  ["PFISTER", "P236"],
  ["HONEYMAN", "H555"],
  ["SMITH", "S530"],
  ["SMYTH", "S530"],
  ["LEE", "L000"],
  ["O BRIEN", "O165"],
  ["", ""],
])("%s: %s", (name, code) => {
  expect(soundex(name)).toBe(code);
});
