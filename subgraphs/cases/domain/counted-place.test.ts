import { expect, test } from "vitest";
import { causeGroups } from "../../../schema/codes/cause-groups.ts";
import type { Icd10Code } from "../../../schema/values/icd10.ts";
import { adjustmentPlace, avoidablePlace, causePlace, standingPlace } from "./counted-place.ts";

test.each([
  ["J69.0", "RESPIRATION"],
  ["A41.9", "INFECTION"],
  ["U07.1", "INFECTION"],
  ["C18.9", "CANCER"],
  ["D48.9", "CANCER"],
  ["D50.9", "OTHER"],
  ["E11.9", "OTHER"],
  ["G40.9", "NERVOUS_SYSTEM"],
  ["K56.6", "DIGESTION"],
  ["Q90.9", "CONGENITAL"],
  ["W79.9", "EXTERNAL"],
  ["R99", "OTHER"],
  [null, "NOT_KNOWN"],
])("a death by %s counts as %s", (code, group) => {
  expect(causePlace(code as Icd10Code | null, causeGroups)).toBe(group);
});

test("a death is avoidable, or not, or it is not known", () => {
  expect((["PREVENTABLE", "TREATABLE", "BOTH"] as const).map(avoidablePlace)).toEqual(
    Array(3).fill("AVOIDABLE"),
  );
  expect((["NOT_LISTED", "TOO_OLD"] as const).map(avoidablePlace)).toEqual(Array(2).fill("NOT_AVOIDABLE"));
  expect(avoidablePlace("UNKNOWN")).toBe("NOT_KNOWN");
});

test("an adjustment that was missed once was missed", () => {
  expect(adjustmentPlace([])).toBeNull();
  expect(adjustmentPlace(["MADE", "MADE"])).toBe("MADE");
  expect(adjustmentPlace(["MADE", "NOT_MADE", "IN_PART"])).toBe("NOT_MADE");
  expect(adjustmentPlace(["UNKNOWN", "MADE"])).toBe("UNKNOWN");
});

test("a review is completed, under review, or waits for a reviewer", () => {
  expect(standingPlace({ allocatedOn: "2018-01-02", completedOn: "2018-05-02" })).toBe("COMPLETED");
  expect(standingPlace({ allocatedOn: "2018-01-02", completedOn: null })).toBe("UNDER_REVIEW");
  expect(standingPlace({ allocatedOn: null, completedOn: null })).toBe("UNALLOCATED");
});
