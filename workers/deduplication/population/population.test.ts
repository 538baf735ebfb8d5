import { expect, test } from "vitest";
import { parseNhsNumber } from "../../../schema/values/nhs-number.ts";
import { parsePostcode } from "../../../schema/values/postcode.ts";
import { seededChance } from "../linkage/chance.ts";
import { drawFrom } from "./draw.ts";
import { habitsOf, sources } from "./habits.ts";
import { inventNhsNumber } from "./invent-nhs-number.ts";
import { inventPerson } from "./people.ts";
import { inventRelative } from "./relatives.ts";
import { writeDown } from "./write-down.ts";

const draws = () => drawFrom(seededChance(7));

test("numbers are of the test range, valid, and each another one", () => {
  const numbers = Array.from({ length: 20_000 }, (_, serial) => inventNhsNumber(serial * 45));
  expect(numbers.every((number) => parseNhsNumber(number).ok && number.startsWith("999"))).toBe(true);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("the same seed invents the same people", () => {
  const people = () => {
    const draw = draws();
    return Array.from({ length: 50 }, (_, serial) => inventPerson(draw, serial));
  };
  expect(people()).toEqual(people());
});

test("people live in the area, at postcodes as they are written", () => {
  const draw = draws();
  for (let serial = 0; serial < 500; serial++) {
    const { home, birthDate, deathDate } = inventPerson(draw, serial);
    expect(parsePostcode(home.postcode).ok).toBe(true);
    expect(birthDate < deathDate).toBe(true);
  }
});

test("common names are common, and rare ones occur", () => {
  const draw = draws();
  const counts = new Map<string, number>();
  for (let serial = 0; serial < 5_000; serial++) {
    const { familyName } = inventPerson(draw, serial);
    counts.set(familyName, (counts.get(familyName) ?? 0) + 1);
  }
  expect(Math.max(...counts.values())).toBeGreaterThan(40);
  expect([...counts.values()].filter((count) => count === 1).length).toBeGreaterThan(300);
});

test("twins share the day of birth and the home, not the given name or the number", () => {
  const draw = draws();
  const person = inventPerson(draw, 1);
  const twin = inventRelative(draw, person, "TWIN", 2);
  expect(twin).toMatchObject({
    birthDate: person.birthDate,
    familyName: person.familyName,
    home: person.home,
  });
  expect(twin.givenName).not.toBe(person.givenName);
  expect(twin.nhsNumber).not.toBe(person.nhsNumber);
});

test("a child of the same name is born a generation later", () => {
  const draw = draws();
  const person = { ...inventPerson(draw, 1), birthDate: "1950-06-01" };
  const child = inventRelative(draw, person, "NAMESAKE_CHILD", 2);
  expect(child).toMatchObject({ givenName: person.givenName, familyName: person.familyName });
  expect(Number(child.birthDate.slice(0, 4)) - 1950).toBeGreaterThanOrEqual(18);
});

test.each(sources)("what a %s writes down mostly holds", (source) => {
  const draw = draws();
  const written = Array.from({ length: 400 }, (_, serial) => {
    const person = inventPerson(draw, serial);
    const record = writeDown(draw, person, habitsOf[source]);
    return { birth: record.birthDate === person.birthDate, family: record.familyName === person.familyName };
  });
  expect(written.filter(({ birth }) => birth).length).toBeGreaterThan(340);
  expect(written.filter(({ family }) => family).length).toBeGreaterThan(280);
});
