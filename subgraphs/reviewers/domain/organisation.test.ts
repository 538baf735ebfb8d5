import { expect, test } from "vitest";
import { schemeOf } from "./organisation.ts";

test.each([
  ["07V", "ODS"],
  ["H83001", "ODS"],
  ["E09000008", "ONS"],
])("%s is a code of %s", (code, scheme) => {
  expect(schemeOf(code)).toBe(scheme);
});
