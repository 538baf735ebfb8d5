import { expect, test } from "vitest";
import { subject } from "../subject.fixture.ts";
import type { MatchSubject } from "../types.ts";
import { compareSubjects, type SubjectLevels } from "./subject-levels.ts";
import { subjectProfile } from "./subject-profile.ts";

const ngozi = subject({
  givenNames: "Ngozi Grace",
  familyName: "Okafor-Bell",
  birthDate: "1961-03-07",
  deathDate: "2017-09-12",
  nhsNumber: "9990000018",
  sex: "FEMALE",
  postcode: "CR0 6XT",
});

test.each<[Partial<MatchSubject>, Partial<SubjectLevels>]>([
  [{}, { nhsNumber: "SAME", givenName: "SAME", familyName: "SAME", birthDate: "SAME", postcode: "SAME" }],
  [{ nhsNumber: "9990000050" }, { nhsNumber: "DIFFERENT" }],
  [{ nhsNumber: null, nhsNumberAsReported: "999 000 0019" }, { nhsNumber: "ONE_SLIP" }],
  [{ nhsNumber: null }, { nhsNumber: null }],
  [{ givenNames: "NGÓZI" }, { givenName: "SAME" }],
  [{ givenNames: "NgoziGrace" }, { givenName: "SAME" }],
  [{ givenNames: "Ngosi" }, { givenName: "CLOSE" }],
  [{ givenNames: "Grace" }, { givenName: "MIDDLE" }],
  [{ givenNames: "N." }, { givenName: "MIDDLE" }],
  [{ givenNames: "Peter" }, { givenName: "DIFFERENT", nameOrder: "IN_ORDER" }],
  [{ givenNames: null }, { givenName: null }],
  [{ familyName: "Okaforbell" }, { familyName: "SAME" }],
  [{ familyName: "Bell" }, { familyName: "PART" }],
  [{ birthDate: "1961-07-03" }, { birthDate: "SWAPPED" }],
  [{ birthDate: "1961" }, { birthDate: "FITS" }],
  [{ birthDate: "1900-01-01" }, { birthDate: null }],
  [{ deathDate: "2017-09-14" }, { deathDate: "DAYS" }],
  [{ deathDate: "2017-09-18" }, { deathDate: "WEEK" }],
  [{ deathDate: "2017-12-09" }, { deathDate: "SLIP" }],
  [{ deathDate: "2018-02-01" }, { deathDate: "APART" }],
  [{ deathDate: "2017-09" }, { deathDate: "FITS" }],
  [{ sex: "MALE" }, { sex: "DIFFERENT" }],
  [{ sex: "UNKNOWN" }, { sex: null }],
  [{ postcode: "cr06xt" }, { postcode: "SAME" }],
  [{ postcode: "CR0 6AB" }, { postcode: "SECTOR" }],
  [{ postcode: "ZZ99 3VZ" }, { postcode: null }],
])("%j compares as %j", (change, expected) => {
  const [one, other] = [subjectProfile(ngozi), subjectProfile({ ...ngozi, ...change })];
  expect(compareSubjects(one, other)).toMatchObject(expected);
});

test("where names are exchanged, the order of comparing tells which is taken for which", () => {
  const [one, other] = [
    subject({ givenNames: "Anna", familyName: "Bellini" }),
    subject({ givenNames: "Belini", familyName: "Anna" }),
  ];
  const levels = compareSubjects(subjectProfile(one), subjectProfile(other));
  expect(levels).toMatchObject({ givenName: "SAME", familyName: "CLOSE", nameOrder: "EXCHANGED" });
});
