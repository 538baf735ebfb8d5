import { expect, test } from "vitest";
import { disclosureRules } from "../../schema/codes/disclosure-rules.ts";
import { ethnicGroups } from "../../schema/codes/ethnic-groups.ts";
import { placesOfDeath } from "../../schema/codes/places-of-death.ts";
import { reviewMethods } from "../../schema/codes/review-methods.ts";
import { themes } from "../../schema/codes/themes.ts";
import schema from "../../schema/submission/v1.json" with { type: "json" };
import { gradeScales } from "../../schema/values/grade-of-care.ts";
import { investigationKinds } from "../../schema/values/investigation-kind.ts";
import { learningDisabilityStatuses } from "../../schema/values/learning-disability.ts";
import { sexes } from "../../schema/values/sex.ts";
import { codes, facts } from "./facts.fixture.ts";
import { anonymise } from "./record.ts";
import { checkRecord } from "./record-schema.ts";

const { record } = anonymise(facts, codes);

test("a record has the schema's fields, all of them and no other", () => {
  expect(checkRecord(record)).toEqual([]);
  expect(Object.keys(record).sort()).toEqual(Object.keys(schema.properties).sort());
  expect([...schema.required].sort()).toEqual(Object.keys(schema.properties).sort());
});

test.each([
  ["a field more", { ...record, familyName: "Okafor" }, "/ must NOT have additional properties"],
  ["a full date", { ...record, deathPeriod: "2017-09-12" }, "/deathPeriod must match pattern"],
  ["a field less", { schemaVersion: "1" }, "/ must have required property 'pseudonym'"],
  ["a name for a theme", { ...record, themes: ["Rose Lodge"] }, "/themes/0 must match pattern"],
])("%s is found, and its value not repeated", (_, wrong, message) => {
  const found = checkRecord(wrong);
  expect(found.join("\n")).toContain(message);
  expect(found.join("\n")).not.toMatch(/Okafor|2017-09-12|Rose/);
});

test("the schema's lists are those of the code", () => {
  const { properties } = schema;
  const withNull = (codesOf: object) => [...Object.keys(codesOf), null];
  expect(properties.sex.enum).toEqual(withNull(sexes));
  expect(properties.ethnicGroup.enum).toEqual(withNull(ethnicGroups));
  expect(properties.gradeScale.enum).toEqual(withNull(gradeScales));
  expect(properties.learningDisability.enum).toEqual(Object.keys(learningDisabilityStatuses));
  expect(properties.placeOfDeath.enum).toEqual(Object.keys(placesOfDeath));
  expect(properties.relatedProcesses.items.enum).toEqual(Object.keys(investigationKinds));
  expect(properties.methodVersion.enum).toEqual(reviewMethods.map(({ version }) => version));
  expect(properties.disclosure.properties.steps.items.enum).toEqual(disclosureRules[0]?.steps);
  const theme = new RegExp(properties.themes.items.pattern);
  expect(Object.keys(themes.entries).every((code) => theme.test(code))).toBe(true);
});

test("every property is described", () => {
  expect(withoutDescription(schema, "")).toEqual([]);
});

/** The paths of subschemas that describe nothing. */
function withoutDescription(node: unknown, path: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => {
    const at = `${path}/${key}`;
    if (key !== "properties" && key !== "$defs") return withoutDescription(child, at);
    return Object.entries(child as Record<string, { description?: string }>).flatMap(([name, property]) => [
      ...(property.description ? [] : [`${at}/${name}`]),
      ...withoutDescription(property, `${at}/${name}`),
    ]);
  });
}
