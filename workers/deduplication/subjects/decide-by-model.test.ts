import fc from "fast-check";
import { expect, test } from "vitest";
import { deathReportModel } from "../models/death-reports.ts";
import { subject } from "../subject.fixture.ts";
import type { MatchCandidate, MatchSubject } from "../types.ts";
import { decideByModel } from "./decide-by-model.ts";
import type { GuardReason } from "./guards.ts";
import { carelessHabits, measureModel } from "./measure-model.ts";

const ngozi = subject({
  givenNames: "Ngozi",
  familyName: "Okafor",
  birthDate: "1961-03-07",
  deathDate: "2017-09-12",
  nhsNumber: "9990000018",
  sex: "FEMALE",
  postcode: "CR0 6XT",
});
const unnumbered = { ...ngozi, nhsNumber: null };

function candidate(personId: string, change: Partial<MatchSubject> = {}): MatchCandidate {
  return { reportId: `report-of-${personId}`, personId, subject: { ...ngozi, ...change } };
}

function decide(report: MatchSubject, ...candidates: MatchCandidate[]) {
  return decideByModel(deathReportModel, report, candidates);
}

test.each<[string, Partial<MatchSubject>]>([
  ["another spelling", { familyName: "Okafour" }],
  ["a form of the name that is no other's", { givenNames: "Ngozzi" }],
  ["day and month of birth exchanged", { birthDate: "1961-07-03" }],
  ["a death registered two days later", { deathDate: "2017-09-14" }],
  ["names exchanged", { givenNames: "Okafor", familyName: "Ngozi" }],
  ["a home moved from", { postcode: "BR3 5AB" }],
])("without a number, %s is the same person", (_, change) => {
  expect(decide(unnumbered, candidate("p1", change)).outcome).toBe("SAME_PERSON");
});

test.each<[string, Partial<MatchSubject>, GuardReason]>([
  ["another number", { nhsNumber: "9990000050" }, "NHS_NUMBER_DIFFERS"],
  ["a death months later", { deathDate: "2018-02-12" }, "DEATH_DATES_APART"],
  ["another sex", { nhsNumber: null, sex: "MALE" }, "MAY_BE_RELATIVES"],
  ["another given name", { nhsNumber: null, givenNames: "Amara" }, "MAY_BE_RELATIVES"],
  ["no given name", { nhsNumber: null, givenNames: null }, "MAY_BE_RELATIVES"],
  ["no date of birth", { nhsNumber: null, birthDate: null }, "MAY_BE_NAMESAKES"],
  ["a birth a generation earlier", { nhsNumber: null, birthDate: "1931-03-07" }, "MAY_BE_NAMESAKES"],
])("with %s nothing is decided without asking", (_, change, guard) => {
  const { outcome, persons } = decide(ngozi, candidate("p1", change));
  expect(outcome).not.toBe("SAME_PERSON");
  if (outcome === "NEEDS_DECISION") expect(persons[0]?.best.guards).toContain(guard);
});

test("two names in use that are one slip apart may be twins'", () => {
  const jean = { ...unnumbered, givenNames: "Jean", familyName: "Smith" };
  expect(decide(jean, candidate("p1", { ...jean, givenNames: "Joan" })).outcome).toBe("NEEDS_DECISION");
  expect(decide(jean, candidate("p1", { ...jean, givenNames: "Jeann" })).outcome).not.toBe("NEW_PERSON");
});

test("fitting two persons is for a person to decide, who may find that they are one", () => {
  const { outcome, persons } = decide(ngozi, candidate("p2", { nhsNumber: null }), candidate("p1"));
  expect(outcome).toBe("NEEDS_DECISION");
  expect(persons.map(({ personId }) => personId)).toEqual(["p1", "p2"]);
});

test("of two persons the one with the number is taken, where the other is hardly alike", () => {
  const twin = candidate("p2", { givenNames: "Amara", nhsNumber: "9990000050" });
  expect(decide(ngozi, twin, candidate("p1"))).toMatchObject({
    outcome: "SAME_PERSON",
    persons: [{ personId: "p1" }],
  });
});

test("the steps add up to the weight, and each has its words", () => {
  const { persons } = decide(unnumbered, candidate("p1", { birthDate: "1961-07-03", givenNames: "Ngosi" }));
  const { steps, weight } = persons[0]!.best;
  expect(steps.reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(weight, 9);
  expect(steps).toContainEqual(
    expect.objectContaining({ comparison: "birthDate", words: "Day and month of birth are exchanged." }),
  );
  expect(steps.every(({ words }) => words.endsWith("."))).toBe(true);
});

test("no order of candidates changes the decision", () => {
  const candidates = [
    candidate("p1"),
    candidate("p2", { nhsNumber: null }),
    candidate("p3", { birthDate: null }),
  ];
  const decided = decide(ngozi, ...candidates);
  fc.assert(
    fc.property(fc.shuffledSubarray(candidates, { minLength: 3 }), (shuffled) => {
      expect(decide(ngozi, ...shuffled)).toEqual(decided);
    }),
  );
});

test.each([
  ["usual", {}],
  ["careless", carelessHabits],
] as const)(
  "the frozen model, %s reports: no relative is linked unasked, hardly a person is missed",
  (_, changed) => {
    for (const { relation, automatic, question } of measureModel(deathReportModel, 31, 1_000, changed)) {
      if (relation === "SAME") expect(automatic + question).toBeGreaterThanOrEqual(0.985);
      else expect(automatic).toBe(0);
    }
  },
);
