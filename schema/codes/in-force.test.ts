import { expect, test } from "vitest";
import { isoDate } from "../values/iso-date.ts";
import { factorScales } from "./child-death-factors.ts";
import { countRules, disclosureRules } from "./disclosure-rules.ts";
import { eligibilityRules } from "./eligibility-rules.ts";
import { findInForce, getInForce, type Version } from "./in-force.ts";
import { reviewMethods } from "./review-methods.ts";

const lists: Record<string, readonly Version[]> = {
  countRules,
  disclosureRules,
  eligibilityRules,
  factorScales,
  reviewMethods,
};

test.each(Object.entries(lists))(
  "%s: one version a day from April 2017 on, each with a source",
  (_, versions) => {
    for (const day of ["2017-04-01", "2019-03-31", "2019-04-01", "2021-05-31", "2021-06-01", "2030-01-01"]) {
      const inForce = versions.filter(({ from, until }) => from <= day && (until === null || day <= until));
      expect(inForce, day).toHaveLength(1);
    }
    for (const { source } of versions) expect(source).not.toBe("");
  },
);

test("the method of review changed on 1 June 2021", () => {
  expect(getInForce(reviewMethods, isoDate("2021-05-31")).version).toBe("BRISTOL_2015");
  expect(getInForce(reviewMethods, isoDate("2021-06-01")).version).toBe("NATIONAL_2021");
  expect(findInForce(reviewMethods, isoDate("2010-01-01"))).toBeNull();
  expect(() => getInForce(reviewMethods, isoDate("2010-01-01"))).toThrow("2010-01-01");
});
