import { describe, expect, test } from "vitest";
import { seededChance } from "../linkage/chance.ts";
import { deathReportModel } from "../models/death-reports.ts";
import { drawFrom } from "../population/draw.ts";
import { habitsOf } from "../population/habits.ts";
import { inventPerson } from "../population/people.ts";
import { inventRelative } from "../population/relatives.ts";
import { writeDown } from "../population/write-down.ts";
import { subject } from "../subject.fixture.ts";
import { subjectOf } from "../subjects/invented-pairs.ts";
import { findDeaths } from "./find-deaths.ts";

const ada = { givenNames: "Ada", familyName: "Thornwick", birthDate: "1960-05-09", sex: "FEMALE" };
const find = (
  register: Partial<typeof ada & { nhsNumber: string; postcode: string }>[],
  deaths: typeof register,
) =>
  findDeaths(
    deathReportModel,
    register.map((each) => subject(each)),
    deaths.map((each) => subject({ deathDate: "2018-03-09", ...each })),
  );

describe("deaths of people on a register", () => {
  test("one number is one person", () => {
    const [found, ...others] = find(
      [{ ...ada, nhsNumber: "9990000018" }],
      [{ ...ada, nhsNumber: "9990000018" }],
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ death: 0, registered: 0, isCertain: true, hasRivals: false });
  });

  test("nobody is found among strangers", () => {
    expect(
      find([ada], [{ ...ada, givenNames: "Ngozi", familyName: "Okafor", birthDate: "1971-01-30" }]),
    ).toEqual([]);
  });

  test("a death that fits two people of the register is for a person to look at", () => {
    const twice = find([ada, ada], [ada]);
    expect(twice).toHaveLength(1);
    expect(twice[0]).toMatchObject({ isCertain: false, hasRivals: true });
  });

  test("a twin is never taken for certain", () => {
    for (const found of find(
      [{ ...ada, postcode: "CR0 6XT" }],
      [{ ...ada, givenNames: "Eva", postcode: "CR0 6XT" }],
    ))
      expect(found.isCertain).toBe(false);
  });

  test("each death and each person of the register occurs once, and no relative is taken for certain", () => {
    const draw = drawFrom(seededChance(9));
    const people = Array.from({ length: 1_500 }, (_, serial) => inventPerson(draw, serial));
    const register = people.map((person) => ({
      ...subjectOf(writeDown(draw, person, habitsOf.gp)),
      deathDate: null,
    }));
    // A third have died; of the deaths besides, half are of relatives of people on the register.
    const died = people.slice(0, 500);
    const others = people
      .slice(500, 1_000)
      .map((person, at) =>
        at % 2 === 0
          ? inventRelative(draw, person, draw.oneOf(["TWIN", "SIBLING", "NAMESAKE_CHILD"]), 2_000 + at)
          : inventPerson(draw, 3_000 + at),
      );
    const deaths = [...died, ...others].map((person) =>
      subjectOf(writeDown(draw, person, habitsOf.hospital)),
    );
    const found = findDeaths(deathReportModel, register, deaths);
    expect(new Set(found.map(({ death }) => death)).size).toBe(found.length);
    expect(new Set(found.map(({ registered }) => registered)).size).toBe(found.length);
    const isRight = ({ death, registered }: (typeof found)[number]) => death === registered;
    expect(found.filter((each) => each.isCertain && !isRight(each))).toEqual([]);
    expect(found.filter(isRight).length / 500).toBeGreaterThan(0.985);
    expect(found.filter((each) => each.isCertain).length / 500).toBeGreaterThan(0.9);
  });
});
