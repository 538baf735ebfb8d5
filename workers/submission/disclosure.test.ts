import { expect, test } from "vitest";
import { disclosureRules } from "../../schema/codes/disclosure-rules.ts";
import { getInForce } from "../../schema/codes/in-force.ts";
import { isoDate } from "../../schema/values/iso-date.ts";
import { checkDisclosure } from "./disclosure.ts";
import { codes, facts } from "./facts.fixture.ts";
import { type Ledger, type LedgerEntry, quasiIdentifiersOf } from "./ledger.ts";
import { anonymise } from "./record.ts";
import { checkRecord } from "./record-schema.ts";
import type { QuasiIdentifiers } from "./types.ts";

const rule = getInForce(disclosureRules, isoDate("2018-05-04"));
const { record } = anonymise(
  {
    ...facts,
    learning: ["Admitted on 4 September 2017."],
    goodPractice: [],
    contributoryFactors: facts.contributoryFactors.map((each) => ({
      ...each,
      text: "Late on 5 September 2017.",
    })),
    recommendations: [{ theme: null, addressee: null, text: "As promised on 6 September 2017." }],
  },
  codes,
);

/** A ledger that holds so many records like the one above but for what is given. */
function others(count: number, change: Partial<QuasiIdentifiers> = {}): Ledger {
  const held = { ...quasiIdentifiersOf(record), ...change };
  return { others: [{ held, mayBeHeld: [], count }], own: null };
}

const nothing: Ledger = { others: [], own: null };

const withheldEntirely: Partial<QuasiIdentifiers> = {
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

test.each<[string, Partial<QuasiIdentifiers>, object, readonly string[]]>([
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

test.each<[string, Ledger]>([
  ["nothing was released before", nothing],
  ["too few", others(3)],
  ["all of another age band", others(9, { ageAtDeath: 30, ageBand: "25-34" })],
  ["all of another area", others(9, { area: "E09000007" })],
])("all is withheld where %s", (_, released) => {
  const checked = checkDisclosure(record, released, rule);
  expect(checked.reason).toBe("ALL_WITHHELD");
  expect(checked.record).toMatchObject({ ...withheldEntirely, disclosure: { allWithheld: true } });
});

const like = quasiIdentifiersOf(record);
const unlike = { ...like, sex: "MALE" } as const;

const held = { held: like, mayBeHeld: [], count: 1 };

test("an earlier version of the same review hides nothing, nor what is only on its way", () => {
  expect(checkDisclosure(record, { others: others(3).others, own: held }, rule).reason).toBe("ALL_WITHHELD");
  const onTheirWay = { others: [{ held: null, mayBeHeld: [like], count: 9 }], own: null };
  expect(checkDisclosure(record, onTheirWay, rule).reason).toBe("ALL_WITHHELD");
});

test("where amendments may have arrived, each of them must be like it, and nothing that may be forgotten hides it", () => {
  const amended = (...mayBeHeld: LedgerEntry["mayBeHeld"]) => {
    const ledger = { others: [{ held: like, mayBeHeld, count: 4 }], own: null };
    return checkDisclosure(record, ledger, rule).record;
  };
  expect(amended(like, like)).toMatchObject({ sex: "FEMALE" });
  expect(amended(unlike)).toMatchObject({ sex: null });
  expect(amended(unlike, like)).toMatchObject({ sex: null });
  expect(amended(null)).toMatchObject({ disclosure: { allWithheld: true } });
});

test("an amendment takes from no other record what hides it", () => {
  const four = { ...held, count: 4 };
  const five = { held: unlike, mayBeHeld: [], count: 5 };
  const amended = { ...record, sex: "MALE" as const };
  const leaving = checkDisclosure(amended, { others: [four, five], own: held }, rule);
  expect(leaving).toMatchObject({ reason: "GAVE_WAY", alike: 10, record: { sex: null } });
  const stays = { ...four, count: 5 };
  expect(checkDisclosure(amended, { others: [stays, five], own: held }, rule).record.sex).toBe("MALE");
});

test("dates in the texts are told no more exactly than the death", () => {
  const learning = (released: Ledger) => checkDisclosure(record, released, rule).record.learning;
  expect(learning(others(4))).toEqual(["Admitted on [2017-Q3]."]);
  expect(learning(others(4, { deathPeriod: "2017-Q1" }))).toEqual(["Admitted on [2017]."]);
  expect(learning(others(4, { deathPeriod: "2016-Q4" }))).toEqual(["Admitted on [2016/2017]."]);
  expect(learning(nothing)).toEqual(["Admitted on [date]."]);
});

test("so are those in factors and recommendations", () => {
  const { contributoryFactors, recommendations } = checkDisclosure(record, nothing, rule).record;
  const texts = [...contributoryFactors, ...recommendations].map(({ text }) => text);
  expect(texts).toEqual(["Late on [date].", "As promised on [date]."]);
});

test("with the age goes whether the death was avoidable, and no sooner", () => {
  const told = { class: "PREVENTABLE", list: "OECD-2019" };
  expect(checkDisclosure(record, others(4, { ageAtDeath: 61 }), rule).record.avoidability).toEqual(told);
  expect(checkDisclosure(record, nothing, rule).record.avoidability).toBeNull();
});

test("a record of version 1 of the schema is held to the same rule, and stays one", () => {
  const { underlyingCause, avoidability, contributoryFactors, recommendations, ...fields } = record;
  const { allocatedInTime, completedInTime, ...timeliness } = record.timeliness;
  const first = { ...fields, timeliness, schemaVersion: "1" } as const;
  const checked = checkDisclosure(first, nothing, rule).record;
  expect(checked).toMatchObject({ ...withheldEntirely, learning: ["Admitted on [date]."] });
  expect(checkRecord(checked)).toEqual([]);
});

test.each<[string, Ledger]>([
  ["nothing gave way", others(4)],
  ["something gave way", others(4, { sex: "MALE" })],
  ["all was withheld", nothing],
])("checking again what was checked changes nothing where %s", (_, released) => {
  const once = checkDisclosure(record, released, rule).record;
  expect(checkDisclosure(once, released, rule).record).toEqual(once);
});

test("texts tell no age that the record does not tell", () => {
  const text = "Aged 56, and a 56-year-old; her mother was aged 4 then.";
  const aged = anonymise({ ...facts, learning: [text] }, codes).record;
  const learning = (ledger: Ledger) => checkDisclosure(aged, ledger, rule).record.learning;
  expect(learning(others(4))).toEqual(["Aged [56], and a [56]-year-old; her mother was aged [4] then."]);
  expect(learning(others(4, { ageAtDeath: 61 }))).toEqual([
    "Aged [55-64], and a [55-64]-year-old; her mother was aged [0-17] then.",
  ]);
  expect(learning(nothing)).toEqual(["Aged [age], and a [age]-year-old; her mother was aged [age] then."]);
  const checked = checkDisclosure(aged, nothing, rule).record;
  expect(checkDisclosure(checked, others(4), rule).record.learning).toEqual(checked.learning);
});
