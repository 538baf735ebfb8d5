import { expect, test } from "vitest";
import { candidatesRevision, decideMatch } from "./decision.ts";
import { subject } from "./subject.fixture.ts";
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
  ["the number alone", { givenNames: null, familyName: null, birthDate: null, deathDate: null }],
  ["no number, name and birth date", { nhsNumber: null, deathDate: null }],
  ["no number, capitals and accents", { nhsNumber: null, givenNames: "NGÓZI", familyName: "okafor" }],
  ["a death date two days later", { deathDate: "2017-09-14", nhsNumber: null }],
])("same person: %s", (_, change) => {
  expect(decideMatch(ngozi, [candidate("p1", change)])).toMatchObject({
    outcome: "SAME_PERSON",
    personId: "p1",
  });
});

test.each<[string, Partial<MatchSubject>, string]>([
  ["same number, another name and birth date", namesake({ nhsNumber: "9990000018" }), "NAME_DIFFERS"],
  ["same number, another birth date", { birthDate: "1951-03-07" }, "BIRTH_DATE_DIFFERS"],
  ["same number, deaths months apart", { deathDate: "2018-01-12" }, "DEATH_DATES_APART"],
  ["same name and birth date, another number", { nhsNumber: "9990000050" }, "NHS_NUMBER_DIFFERS"],
  ["day and month exchanged", { nhsNumber: null, birthDate: "1961-07-03" }, "BIRTH_DATE_SWAPPED"],
  ["names exchanged", { nhsNumber: null, givenNames: "Okafor", familyName: "Ngozi" }, "NAMES_SWAPPED"],
  [
    "a digit mistyped, same name",
    { nhsNumber: null, nhsNumberAsReported: "9990000019", birthDate: null },
    "NHS_NUMBER_ONE_DIGIT_OFF",
  ],
  ["a name misspelt, both dates the same", { nhsNumber: null, familyName: "Okafour" }, "NAME_ALIKE"],
  ["same name and death date", { nhsNumber: null, birthDate: "1916-03-07" }, "SAME_DEATH_DATE"],
  ["same name, birth year only", { nhsNumber: null, birthDate: "1961" }, "BIRTH_DATE_FITS"],
])("a person must decide: %s", (_, change, reason) => {
  expect(decideMatch(ngozi, [candidate("p1", change)])).toEqual({
    outcome: "NEEDS_DECISION",
    personIds: ["p1"],
    reasons: expect.arrayContaining([reason]),
  });
});

test.each<[string, Partial<MatchSubject>]>([
  ["somebody else", namesake({ nhsNumber: null })],
  ["a namesake of another year", { nhsNumber: null, birthDate: "1984-10-30", deathDate: "2019-02-02" }],
  ["same dates, no name in common", { ...namesake({}), nhsNumber: null, birthDate: "1961-03-07" }],
  ["a twin who died later", { nhsNumber: "9990000050", givenNames: "Amara", deathDate: "2018-09-12" }],
])("a new person: %s", (_, change) => {
  expect(decideMatch(ngozi, [candidate("p1", change)])).toEqual({ outcome: "NEW_PERSON" });
});

test("without candidates it is a new person", () => {
  expect(decideMatch(ngozi, [])).toEqual({ outcome: "NEW_PERSON" });
});

test("fitting two persons is for a person to decide", () => {
  const byName = candidate("p2", { nhsNumber: null });
  expect(decideMatch(ngozi, [byName, candidate("p1")])).toEqual({
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
  const misdated = candidate("p1", { nhsNumber: null, birthDate: "1961-07-03" });
  expect(decideMatch(ngozi, [misdated, { ...candidate("p1"), reportId: "second" }])).toMatchObject({
    outcome: "SAME_PERSON",
    personId: "p1",
  });
});

test("several reports of one person agree as one", () => {
  const reports = [candidate("p1"), { ...candidate("p1", { nhsNumber: null }), reportId: "second" }];
  expect(decideMatch(ngozi, reports)).toMatchObject({ outcome: "SAME_PERSON", personId: "p1" });
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
