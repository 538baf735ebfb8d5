import { expect, test } from "vitest";
import { disclosureRules } from "../../schema/codes/disclosure-rules.ts";
import { getInForce } from "../../schema/codes/in-force.ts";
import { isoDate } from "../../schema/values/iso-date.ts";
import { checkDisclosure, releasedRecordOf } from "./disclosure.ts";
import { codes, facts } from "./facts.fixture.ts";
import { anonymise } from "./record.ts";
import type { ReleasedRecord } from "./types.ts";

const rule = getInForce(disclosureRules, isoDate("2018-05-04"));
const { record } = anonymise(
  { ...facts, learning: ["Admitted on 4 September 2017."], goodPractice: [] },
  codes,
);

/** Released records like the one above but for what is given, each of another person. */
function others(count: number, change: Partial<ReleasedRecord> = {}): ReleasedRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    ...releasedRecordOf(record),
    pseudonym: `${JSON.stringify(change)}-${index}`,
    ...change,
  }));
}

const withheldEntirely: Partial<ReleasedRecord> = {
  ageAtDeath: null,
  ageBand: null,
  sex: null,
  ethnicGroup: null,
  deathPeriod: null,
  area: null,
};

test("four released records like it are enough: it stays as it is", () => {
  expect(checkDisclosure(record, others(4), rule)).toEqual({ record, alike: 5, reason: "ENOUGH_ALIKE" });
});

test("what is withheld in a released record may be anything", () => {
  expect(checkDisclosure(record, others(4, withheldEntirely), rule).reason).toBe("ENOUGH_ALIKE");
  expect(checkDisclosure(record, others(4, { deathPeriod: "2016/2017" }), rule).reason).toBe("ENOUGH_ALIKE");
  expect(checkDisclosure(record, others(4, { ageAtDeath: null }), rule).reason).toBe("ENOUGH_ALIKE");
});

test.each<[string, Partial<ReleasedRecord>, object, readonly string[]]>([
  ["the quarter", { deathPeriod: "2017-Q1" }, { deathPeriod: "2017" }, ["DEATH_YEAR"]],
  ["the year", { deathPeriod: "2016-Q4" }, { deathPeriod: "2016/2017" }, ["DEATH_YEAR", "DEATH_TWO_YEARS"]],
  [
    "the ethnic group",
    { ethnicGroup: "WHITE" },
    { deathPeriod: "2016/2017", ethnicGroup: null, sex: "FEMALE" },
    ["DEATH_YEAR", "DEATH_TWO_YEARS", "WITHOUT_ETHNIC_GROUP"],
  ],
  [
    "the sex",
    { sex: "MALE" },
    { ethnicGroup: null, sex: null, ageAtDeath: 56 },
    ["DEATH_YEAR", "DEATH_TWO_YEARS", "WITHOUT_ETHNIC_GROUP", "WITHOUT_SEX"],
  ],
  ["the age", { ageAtDeath: 61 }, { ageAtDeath: null, ageBand: "55-64", sex: null }, rule.steps],
])("where %s differs it gives way, and what comes before it", (_, change, fields, steps) => {
  const checked = checkDisclosure(record, others(4, change), rule);
  expect(checked.reason).toBe("GAVE_WAY");
  expect(checked.alike).toBe(5);
  expect(checked.record).toMatchObject({ ...fields, disclosure: { steps, allWithheld: false } });
});

test.each<[string, ReleasedRecord[]]>([
  ["nothing was released before", []],
  ["too few", others(3)],
  ["all of another age band", others(9, { ageAtDeath: 30, ageBand: "25-34" })],
  ["all of another area", others(9, { area: "E09000007" })],
])("all is withheld where %s", (_, released) => {
  const checked = checkDisclosure(record, released, rule);
  expect(checked.reason).toBe("ALL_WITHHELD");
  expect(checked.record).toMatchObject({ ...withheldEntirely, disclosure: { allWithheld: true } });
});

test("earlier versions of the same record do not count, nor one person twice", () => {
  const own = others(9, { pseudonym: record.pseudonym });
  expect(checkDisclosure(record, own, rule).reason).toBe("ALL_WITHHELD");
  expect(checkDisclosure(record, others(9, { pseudonym: "b" }), rule).reason).toBe("ALL_WITHHELD");
});

test("dates in the texts are told no more exactly than the death", () => {
  const learning = (released: ReleasedRecord[]) => checkDisclosure(record, released, rule).record.learning;
  expect(learning(others(4))).toEqual(["Admitted on [2017-Q3]."]);
  expect(learning(others(4, { deathPeriod: "2017-Q1" }))).toEqual(["Admitted on [2017]."]);
  expect(learning(others(4, { deathPeriod: "2016-Q4" }))).toEqual(["Admitted on [2016/2017]."]);
  expect(learning([])).toEqual(["Admitted on [date]."]);
});

test.each<[string, ReleasedRecord[]]>([
  ["nothing gave way", others(4)],
  ["something gave way", others(4, { sex: "MALE" })],
  ["all was withheld", []],
])("checking again what was checked changes nothing where %s", (_, released) => {
  const once = checkDisclosure(record, released, rule).record;
  expect(checkDisclosure(once, released, rule).record).toEqual(once);
});
