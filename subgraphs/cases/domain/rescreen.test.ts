import { describe, expect, it } from "vitest";
import type { Eligibility } from "./eligibility.ts";
import type { FactName } from "./facts.ts";
import { rescreen } from "./rescreen.ts";

const found = (outcome: Eligibility["outcome"], more: Partial<Eligibility> = {}): Eligibility => ({
  outcome,
  rule: "2017-04",
  reasons: [],
  decidedBy: "RULE",
  ...more,
});
const byPerson = { decidedBy: "PERSON" } as const;
const nobody = { reasons: ["NOBODY_NOTIFIED"] } as const;
const optedOut = { reasons: ["OPTED_OUT"] } as const;
const again = { reasons: ["DECIDED_DIFFERENTLY_BEFORE"] } as const;

type Row = [
  what: string,
  before: Eligibility,
  now: Eligibility,
  changed: FactName[],
  outcome: Eligibility["outcome"] | null,
];

describe("screening again", () => {
  it.each<Row>([
    ["the rule's finding stands while its facts do", found("CASE"), found("OUT_OF_SCOPE"), ["causes"], null],
    ["it gives way when they change", found("CASE"), found("OUT_OF_SCOPE"), ["area"], "OUT_OF_SCOPE"],
    ["a change that finds the same changes nothing", found("CASE"), found("CASE"), ["birthDate"], null],
    [
      "a person's decision stands while its facts do",
      found("CASE", byPerson),
      found("OUT_OF_SCOPE"),
      [],
      null,
    ],
    [
      "a person decides again when they change",
      found("CASE", byPerson),
      found("OUT_OF_SCOPE"),
      ["area"],
      "UNCLEAR",
    ],
    ["or the rule agrees with them", found("CASE", byPerson), found("CASE"), ["area"], null],
    ["the question to a person stays", found("UNCLEAR", again), found("CASE"), ["area"], "UNCLEAR"],
    [
      "what a person is asked is what is open now",
      found("UNCLEAR", { reasons: ["AREA_UNKNOWN"] }),
      found("UNCLEAR", { reasons: ["DATES_DISAGREE"] }),
      ["birthDate"],
      "UNCLEAR",
    ],
    ["a person looks where nobody notifies any more", found("CASE"), found("UNCLEAR", nobody), [], "UNCLEAR"],
    [
      "somebody of whom there are reports again is screened anew",
      found("OUT_OF_SCOPE", { reasons: ["COUNTED_TO_ANOTHER"] }),
      found("CASE"),
      [],
      "CASE",
    ],
    ["an opt-out stops a review", found("CASE"), found("OUT_OF_SCOPE", optedOut), [], "OUT_OF_SCOPE"],
    ["one that is withdrawn lets it go on", found("OUT_OF_SCOPE", optedOut), found("CASE"), [], "CASE"],
    [
      "a coordinator's decision about an opt-out stands while it does",
      found("CASE", { ...byPerson, ...optedOut }),
      found("OUT_OF_SCOPE", optedOut),
      [],
      null,
    ],
    [
      "an opt-out that a coordinator did not know of is a question",
      found("CASE", byPerson),
      found("OUT_OF_SCOPE", optedOut),
      [],
      "UNCLEAR",
    ],
    ["and need not once somebody does", found("UNCLEAR", nobody), found("CASE"), [], "CASE"],
  ])("%s", (_, before, now, changed, outcome) => {
    expect(rescreen(before, now, changed)?.outcome ?? null).toBe(outcome);
  });

  it("gives way to another version of the rule that finds otherwise, and asks whoever had decided", () => {
    const [was, now] = [found("OUT_OF_SCOPE"), found("CASE", { rule: "2018-05" })];
    expect(rescreen(was, now, [])).toBeNull();
    expect(rescreen(was, now, [], true)).toEqual(now);
    expect(rescreen({ ...was, ...byPerson }, now, [], true)).toMatchObject({
      outcome: "UNCLEAR",
      rule: "2018-05",
      reasons: ["DECIDED_DIFFERENTLY_BEFORE"],
    });
  });
});
