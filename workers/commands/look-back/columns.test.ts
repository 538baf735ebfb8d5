import { expect, test } from "vitest";
import { fieldByHeading, plainHeading, usualColumns } from "./columns.ts";

test("no heading stands for two fields", () => {
  const headings = Object.values(usualColumns).flatMap((each) => [...new Set(each.map(plainHeading))]);
  expect(headings.toSorted()).toEqual([...new Set(headings)].toSorted());
});

test.each([
  ["D.O.B. (dd/mm/yy)", "birthDate"],
  [" NHS No. ", "nhsNumber"],
  ["date_of_death", "deathDate"],
  ["Forename(s)", "givenNames"],
])("%j is %s", (heading, field) => {
  expect(fieldByHeading().get(plainHeading(heading))).toBe(field);
});
