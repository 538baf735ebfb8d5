import { expect, test } from "vitest";
import { mediansOf } from "./median-age.ts";

const group = (ages: number[]) => ({ dimension: "sex", value: "FEMALE", ages });

test.each([
  ["seven people are a few", [50, 51, 52, 53, 54, 55, 56], []],
  ["of eight it lies between the middle two", [40, 50, 51, 52, 55, 56, 57, 90], [53]],
  ["of nine it is the middle one, in whatever order they come", [90, 40, 50, 51, 52, 55, 56, 57, 58], [55]],
])("%s", (_, ages, years) => {
  expect(mediansOf([group(ages)], 7).map((each) => each.years)).toEqual(years);
});
