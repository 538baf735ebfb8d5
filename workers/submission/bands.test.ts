import { expect, test } from "vitest";
import { bandOf } from "./bands.ts";

test.each([
  [18, "18-24"],
  [24, "18-24"],
  [25, "25-84"],
  [84, "25-84"],
  [85, "85+"],
  [110, "85+"],
  [17, null],
])("%i lies in %s", (number, band) => {
  expect(bandOf(number, [18, 25, 85])).toBe(band);
});
