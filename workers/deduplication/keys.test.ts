import { expect, test } from "vitest";
import { linkKeys } from "./keys.ts";
import { subject } from "./subject.fixture.ts";
import type { MatchSubject } from "./types.ts";

const ngozi = subject({
  givenNames: "Ngozi",
  familyName: "Okafor",
  birthDate: "1961-03-07",
  deathDate: "2017-09-12",
  nhsNumber: "9990000018",
});

test.each<[string, Partial<MatchSubject>]>([
  ["only the number", { ...subject({}), nhsNumber: "9990000018" }],
  ["a first digit mistyped", { ...subject({}), nhsNumberAsReported: "8990000018" }],
  ["a last digit mistyped", { ...subject({}), nhsNumberAsReported: "9990000017" }],
  ["name and birth date", { nhsNumber: null, deathDate: null, familyName: "OKAFOR" }],
  ["day and month exchanged", { nhsNumber: null, deathDate: null, birthDate: "1961-07-03" }],
  ["birth year only", { nhsNumber: null, deathDate: null, birthDate: "1961" }],
  ["names exchanged", { nhsNumber: null, deathDate: null, givenNames: "Okafor", familyName: "Ngozi" }],
  ["another birth year", { nhsNumber: null, birthDate: "1951-03-07" }],
  ["another spelling", { nhsNumber: null, familyName: "Okafour" }],
  ["both names misspelt", { nhsNumber: null, deathDate: null, givenNames: "Ngosi", familyName: "Okafro" }],
  ["no given name", { nhsNumber: null, deathDate: null, givenNames: null }],
  ["a married name", { nhsNumber: null, deathDate: null, familyName: "Bell" }],
])("%s still finds the report", (_, change) => {
  const other = linkKeys({ ...ngozi, ...change });
  expect(linkKeys(ngozi).filter((key) => other.includes(key))).not.toEqual([]);
});

test.each<[string, Partial<MatchSubject>]>([
  ["nothing", {}],
  ["a name alone", { givenNames: "Ngozi", familyName: "Okafor" }],
  ["placeholders", { givenNames: "Unknown", familyName: "Unknown", birthDate: "1900-01-01" }],
])("%s gives no key", (_, said) => {
  expect(linkKeys(subject(said))).toEqual([]);
});

test("names of one character are names where a script has whole words for characters", () => {
  const wang = subject({ givenNames: "伟", familyName: "王", birthDate: "1961-03-07" });
  const misdated = linkKeys({ ...wang, birthDate: "1961-03-17" });
  expect(linkKeys(wang).filter((key) => misdated.includes(key))).not.toEqual([]);
});

test("a report is found by other names, former postcodes and superseded numbers as well", () => {
  const present = { givenNames: "Grace", familyName: "Bell", birthDate: "1961-03-07", postcode: "BR3 5AB" };
  const former = { givenNames: "Ngozi", familyName: "Okafor", postcode: "CR0 1EA", nhsNumber: "9990000018" };
  const keys = linkKeys(
    subject({
      ...present,
      nhsNumber: "9990000050",
      otherNames: [{ givenNames: former.givenNames, familyName: former.familyName }],
      formerPostcodes: [former.postcode],
      formerNhsNumbers: [former.nhsNumber],
    }),
  );
  for (const theirs of [
    { nhsNumber: former.nhsNumber },
    { birthDate: present.birthDate, givenNames: former.givenNames },
    { birthDate: present.birthDate, familyName: former.familyName },
    { birthDate: "1961", postcode: former.postcode },
  ]) {
    expect(linkKeys(subject(theirs)).filter((key) => keys.includes(key))).not.toEqual([]);
  }
});
