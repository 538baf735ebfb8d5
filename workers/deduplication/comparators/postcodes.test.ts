import { expect, test } from "vitest";
import { comparePostcodes, type PostcodeLevel, postcodeLevels } from "./postcodes.ts";

test.each<[string, string, PostcodeLevel]>([
  ["CR06XT", "CR06XT", "SAME"],
  ["CR06XT", "CR06XD", "ONE_SLIP"],
  ["CR06XT", "CR6OXT", "DIFFERENT"],
  ["CR06XT", "CR60XT", "ONE_SLIP"],
  ["CR06XT", "CR06AB", "SECTOR"],
  ["CR06XT", "CR09AB", "DISTRICT"],
  ["CR06XT", "CR27AB", "DIFFERENT"],
  ["CR06XT", "SW1A1AA", "DIFFERENT"],
  ["2132", "3231", "DIFFERENT"],
  ["4814", "4841", "ONE_SLIP"],
])("%s and %s: %s", (a, b, level) => {
  expect(postcodeLevels[comparePostcodes(a, b)]).toBe(level);
  expect(postcodeLevels[comparePostcodes(b, a)]).toBe(level);
});
