import { expect, it } from "vitest";
import type { PartialDate } from "./partial-date.ts";
import { checkWhoDied, type WhoDied } from "./who-died.ts";

const nobody: WhoDied = {
  givenNames: null,
  familyName: null,
  nhsNumber: null,
  birthDate: null,
  deathDate: null,
};
const whole = { familyName: "Example", givenNames: "Ada", birthDate: "1960-05-09", deathDate: "2018-03-09" };

it.each<[string, Partial<Record<keyof WhoDied, string | null>>, string[]]>([
  ["everything known", whole, []],
  ["an NHS number alone", { nhsNumber: "9990000018", deathDate: "2018" }, []],
  ["a family name and a birth date", { ...whole, givenNames: null }, []],
  ["a family name and given names", { ...whole, birthDate: null }, []],
  ["a family name alone", { familyName: "Example", deathDate: "2018-03-09" }, ["NOBODY_NAMED"]],
  ["no date of death", { ...whole, deathDate: null }, ["DEATH_DATE_MISSING"]],
  ["a death tomorrow", { ...whole, deathDate: "2018-06-02" }, ["DEATH_IN_FUTURE"]],
  ["a death today", { ...whole, deathDate: "2018-06-01" }, []],
  ["a death some time this year", { ...whole, deathDate: "2018" }, []],
  ["a death before birth", { ...whole, deathDate: "1959-12-31" }, ["DEATH_BEFORE_BIRTH"]],
  [
    "a death in the month before that of birth",
    { ...whole, birthDate: "2018-04", deathDate: "2018-03" },
    ["DEATH_BEFORE_BIRTH"],
  ],
  ["a death in the month of birth", { ...whole, birthDate: "2018-03-30", deathDate: "2018-03" }, []],
  ["a death on the day of birth", { ...whole, birthDate: "2018-03-09" }, []],
  ["a death in the year of birth, the day not known", { ...whole, birthDate: "2018" }, []],
  ["nothing at all", {}, ["NOBODY_NAMED", "DEATH_DATE_MISSING"]],
])("who died: %s", (_, said, codes) => {
  const who = { ...nobody, ...said } as WhoDied & { birthDate: PartialDate | null };
  expect(checkWhoDied(who, "2018-06-01", ["person"]).map(({ code }) => code)).toEqual(codes);
});

it("names the field by its place in what was sent", () => {
  expect(checkWhoDied(nobody, "2018-06-01", ["child"])).toEqual([
    { code: "NOBODY_NAMED", path: ["child", "familyName"] },
    { code: "DEATH_DATE_MISSING", path: ["child", "deathDate"] },
  ]);
});
