import { expect, test } from "vitest";
import { candidatesRevision, decideMatch } from "./decision.ts";
import { subject } from "./subject.fixture.ts";
import { matchReasons } from "./subjects/match-reasons.ts";
import type { MatchCandidate, MatchSubject } from "./types.ts";

const ngozi = subject({
  givenNames: "Ngozi",
  familyName: "Okafor",
  birthDate: "1961-03-07",
  deathDate: "2017-09-12",
  nhsNumber: "9990000018",
});

function candidate(personId: string, change: Partial<MatchSubject> = {}): MatchCandidate {
  return { reportId: `report-of-${personId}`, personId, subject: { ...ngozi, ...change } };
}

test.each<[string, Partial<MatchSubject>]>([
  ["all the same", {}],
  ["another spelling, same number and birth date", { familyName: "Okafour" }],
  ["a married name, same number and birth date", { givenNames: "Grace", familyName: "Bell" }],
  ["same number, birth date missing", { birthDate: null }],
  ["same number, birth year only", { birthDate: "1961" }],
  ["no number, name and both dates", { nhsNumber: null }],
  ["no number, capitals and accents", { nhsNumber: null, givenNames: "NGÓZI", familyName: "okafor" }],
  ["a death date two days later", { deathDate: "2017-09-14", nhsNumber: null }],
])("same person: %s", (_, change) => {
  expect(decideMatch(ngozi, [candidate("p1", change)])).toMatchObject({
    outcome: "SAME_PERSON",
    personId: "p1",
  });
});

test.each<[string, Partial<MatchSubject>, string]>([
  ["same number, another name and birth date", namesake({ nhsNumber: "9990000018" }), "GIVEN_NAME_DIFFERENT"],
  ["same number, deaths months apart", { deathDate: "2018-01-12" }, "DEATH_DATES_APART"],
  ["same name and birth date, another number", { nhsNumber: "9990000050" }, "NHS_NUMBER_DIFFERS"],
  [
    "a digit mistyped, no birth date",
    { nhsNumber: null, nhsNumberAsReported: "9990000019", birthDate: null },
    "NHS_NUMBER_ONE_SLIP",
  ],
  ["same name and death date", { nhsNumber: null, birthDate: "1917-03-07" }, "MAY_BE_NAMESAKES"],
])("a person must decide: %s", (_, change, reason) => {
  expect(decideMatch(ngozi, [candidate("p1", change)])).toMatchObject({
    outcome: "NEEDS_DECISION",
    personIds: ["p1"],
    reasons: expect.arrayContaining([reason]),
  });
});

test.each<[string, Partial<MatchSubject>]>([
  ["somebody else", namesake({ nhsNumber: null })],
  ["a namesake of another year", { nhsNumber: null, birthDate: "1984-10-30", deathDate: "2019-02-02" }],
  [
    "same dates, no name in common",
    { ...namesake({}), nhsNumber: null, birthDate: "1961-03-07", deathDate: null },
  ],
  ["a twin who died later", { nhsNumber: "9990000050", givenNames: "Amara", deathDate: "2018-09-12" }],
])("a new person: %s", (_, change) => {
  expect(decideMatch(ngozi, [candidate("p1", change)])).toMatchObject({ outcome: "NEW_PERSON" });
});

test("without candidates it is a new person", () => {
  expect(decideMatch(ngozi, [])).toEqual({ outcome: "NEW_PERSON", model: "uk-deaths-1" });
});

test("fitting two persons is for a person to decide", () => {
  const byName = candidate("p2", { nhsNumber: null });
  expect(decideMatch(ngozi, [byName, candidate("p1")])).toMatchObject({
    outcome: "NEEDS_DECISION",
    personIds: ["p1", "p2"],
    reasons: expect.arrayContaining(["SEVERAL_PERSONS"]),
  });
});

test("one report of a person that speaks against it puts the whole person in doubt", () => {
  const agreeing = { ...candidate("p1", { nhsNumber: null }), reportId: "a" };
  const differing = { ...candidate("p1", { nhsNumber: "9990000050" }), reportId: "b" };
  expect(decideMatch(ngozi, [agreeing, differing])).toMatchObject({
    outcome: "NEEDS_DECISION",
    personIds: ["p1"],
  });
});

test("what differs among a person's reports was decided before and is not asked again", () => {
  const misdated = candidate("p1", { nhsNumber: null, birthDate: "1951-12-30" });
  const agreeing = { ...candidate("p1"), reportId: "second" };
  expect(decideMatch(ngozi, [misdated, agreeing])).toMatchObject({ outcome: "SAME_PERSON", personId: "p1" });
});

test("every reason has its words", () => {
  const decided = decideMatch(ngozi, [candidate("p1", { birthDate: "1961-07-03" }), candidate("p2")]);
  const reasons = decided.outcome === "NEW_PERSON" ? [] : decided.reasons;
  expect(reasons).not.toEqual([]);
  for (const reason of reasons) expect(matchReasons[reason]).toMatch(/\.$/);
});

test("the revision tells a change and not an order", () => {
  const [one, two] = [candidate("p1"), candidate("p2")];
  const revision = candidatesRevision([one, two]);
  expect(candidatesRevision([two, one])).toBe(revision);
  expect(candidatesRevision([one])).not.toBe(revision);
  expect(candidatesRevision([one, { ...two, personId: "p3" }])).not.toBe(revision);
  expect(candidatesRevision([one, candidate("p2", { birthDate: null })])).not.toBe(revision);
});

function namesake(change: Partial<MatchSubject>): Partial<MatchSubject> {
  return { givenNames: "Peter", familyName: "Bell", birthDate: "1950-11-30", ...change };
}
