import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addressees, agenciesOfCare } from "../../schema/codes/agency-classes.ts";
import { avoidableLists } from "../../schema/codes/avoidable-causes.ts";
import { contributoryFactors } from "../../schema/codes/contributory-factors.ts";
import { disclosureRules } from "../../schema/codes/disclosure-rules.ts";
import { ethnicGroups } from "../../schema/codes/ethnic-groups.ts";
import { placesOfDeath } from "../../schema/codes/places-of-death.ts";
import { reviewMethods } from "../../schema/codes/review-methods.ts";
import { themes } from "../../schema/codes/themes.ts";
import v1 from "../../schema/submission/v1.json" with { type: "json" };
import schema from "../../schema/submission/v2.json" with { type: "json" };
import { avoidabilities } from "../../schema/values/avoidability.ts";
import { gradeScales } from "../../schema/values/grade-of-care.ts";
import { investigationKinds } from "../../schema/values/investigation-kind.ts";
import { learningDisabilityStatuses } from "../../schema/values/learning-disability.ts";
import { sexes } from "../../schema/values/sex.ts";
import { careRoles } from "../../subgraphs/cases/domain/past-care.ts";
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
  ["a field less", { schemaVersion: "2" }, "/ must have required property 'pseudonym'"],
  ["a version that nobody published", { ...record, schemaVersion: "3" }, "/schemaVersion is no published"],
  ["what only a later version has", { ...record, schemaVersion: "1" }, "must NOT have additional properties"],
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
  expect(properties.avoidability.properties.class.enum).toEqual(Object.keys(avoidabilities));
  const factor = properties.contributoryFactors.items.properties;
  expect(factor.domain.enum).toEqual(Object.keys(contributoryFactors.domains));
  expect(factor.agency.enum).toEqual(Object.keys(agenciesOfCare));
  expect(properties.recommendations.items.properties.addressee.enum).toEqual(withNull(addressees));
  expect(Object.keys(careRoles)).toEqual(Object.keys(agenciesOfCare));
  const list = new RegExp(properties.avoidability.properties.list.pattern);
  expect(avoidableLists.every(({ version }) => list.test(version))).toBe(true);
  const theme = new RegExp(properties.themes.items.pattern);
  expect(Object.keys(themes.entries).every((code) => theme.test(code))).toBe(true);
});

test("every property is described", () => {
  expect([v1, schema].flatMap((each) => withoutDescription(each, ""))).toEqual([]);
});

test("whether a death was avoidable tells no more of the age than its band does", () => {
  const edges = disclosureRules.flatMap(({ ageBandsFrom }) =>
    avoidableLists.map(({ belowAge }) => ageBandsFrom.includes(belowAge)),
  );
  expect(edges).not.toContain(false);
});

test("what was published as version 1 is still read, byte for byte as it stood", () => {
  const bytes = readFileSync("schema/submission/v1.json");
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(
    "69444413927e46a6f856e533a59648eccf3c30b8665f742c648e83c6361a95ad",
  );
  const { underlyingCause, avoidability, contributoryFactors: _, recommendations, ...fields } = record;
  const { allocatedInTime, completedInTime, ...timeliness } = record.timeliness;
  expect(checkRecord({ ...fields, timeliness, schemaVersion: "1" })).toEqual([]);
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
