import { expect, it } from "vitest";
import { writtenText } from "./written-text.ts";

it.each([
  ["Ada", "Ada"],
  ["  Ada \t Marigold ", "Ada Marigold"],
  ["", null],
  [" \n ", null],
  [null, null],
  [undefined, null],
])("%j says %j", (written, said) => {
  expect(writtenText(written)).toBe(said);
});
