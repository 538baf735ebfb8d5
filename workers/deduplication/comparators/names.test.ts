import { expect, test } from "vitest";
import { compareNames, type NameLevel, nameLevels } from "./names.ts";
import { profileOf } from "./profile.ts";

test.each<[string, string, NameLevel]>([
  ["NGOZI", "NGOZI", "SAME"],
  ["WILLIAM", "BILL", "FORM"],
  ["BOB", "ROBERT", "FORM"],
  ["MOHAMMED", "MUHAMMAD", "FORM"],
  ["SMITH", "SMYTH", "CLOSE"],
  ["LEE", "LEA", "CLOSE"],
  ["IAN", "AIN", "CLOSE"],
  ["BERNASS", "BERNAS", "CLOSE"],
  ["OKAFOR", "OKAFOUR", "CLOSE"],
  ["N", "NGOZI", "PART"],
  ["SMITH JONES", "JONES", "PART"],
  ["JONES", "JOHNSON", "ALIKE"],
  ["NGOZI", "PETER", "DIFFERENT"],
  ["LI", "LO", "DIFFERENT"],
])("%s and %s: %s", (a, b, level) => {
  expect(nameLevels[compareNames(profileOf(a), profileOf(b))]).toBe(level);
  expect(nameLevels[compareNames(profileOf(b), profileOf(a))]).toBe(level);
});
