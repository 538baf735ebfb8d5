import { expect, test } from "vitest";
import type { InvestigationKind } from "../values/investigation-kind.ts";
import { isoDate } from "../values/iso-date.ts";
import { investigationKindFacts, processNameOn } from "./investigation-kinds.ts";

test.each<[InvestigationKind, string, string]>([
  ["SERIOUS_CASE_REVIEW", "2017-11-01", "SCR"],
  ["SERIOUS_CASE_REVIEW", "2019-01-01", "CSPR"],
  ["DOMESTIC_HOMICIDE_REVIEW", "2017-11-01", "DHR"],
  ["SERIOUS_INCIDENT", "2026-01-01", "PSII"],
  ["SAFEGUARDING_ADULT_REVIEW", "1990-01-01", "SAR"],
])("%s on %s is called %s", (kind, day, abbreviation) => {
  expect(processNameOn(kind, isoDate(day)).abbreviation).toBe(abbreviation);
});

test("names stand oldest first", () => {
  for (const { names } of Object.values(investigationKindFacts)) {
    const days = names.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
  }
});
