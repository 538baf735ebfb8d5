import { expect, test } from "vitest";
import { childMeasures } from "../../../schema/codes/child-measures.ts";
import { placeOfChild } from "./child-place.ts";

const unknown = { ageBand: null, inTransition: null, sex: null, category: null };
const known = { ageBand: "AGED_15_TO_17", inTransition: true, sex: "FEMALE", category: 9 };

test.each([
  ["sex", "FEMALE", "OTHER_OR_NOT_KNOWN"],
  ["ageBand", "AGED_15_TO_17", "NOT_KNOWN"],
  ["category", "9", "NOT_KNOWN"],
  ["transition", "14_AND_OVER", "NOT_KNOWN"],
])("every child counts by %s", (dimension, place, otherwise) => {
  expect(placeOfChild(known, dimension)).toBe(place);
  expect(placeOfChild(unknown, dimension)).toBe(otherwise);
});

test("every measure of children's deaths counts by what a place is known for", () => {
  for (const { partitions } of childMeasures) {
    for (const [dimension, values] of Object.entries(partitions)) {
      for (const child of [known, unknown, { ...known, inTransition: false, sex: "MALE" }])
        expect(values).toContain(placeOfChild(child, dimension));
    }
  }
});
