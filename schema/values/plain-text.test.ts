import { expect, test } from "vitest";
import { isPlainText } from "./plain-text.ts";

test.each([
  ["", true],
  ["Zoë 👩‍⚕️\n\t", true],
  [null, true],
  [7, true],
  [{ a: ["x", { b: "y" }] }, true],
  [new Date(0), true],
  ["\0", false],
  ["a\0b", false],
  ["\ud83d", false],
  ["\udc69", false],
  ["\udc69\ud83d", false],
  [{ a: ["x", { b: "\0" }] }, false],
])("%j can be kept: %s", (value, so) => {
  expect(isPlainText(value)).toBe(so);
});
