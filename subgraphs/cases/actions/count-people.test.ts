import { expect, test } from "vitest";
import { findMeasure, measures, type PublishedMeasure } from "../../../schema/codes/measures.ts";
import { isoDate } from "../../../schema/values/iso-date.ts";
import { type PartialDate, parsePartialDate } from "../../../schema/values/partial-date.ts";
import type { CountedPerson } from "../store/counted-people.ts";
import { placeOf } from "./count-people.ts";

const date = (text: string): PartialDate => {
  const parsed = parsePartialDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const linked = measures.filter(({ within }) => within?.along !== undefined);

/** Born in each year, with dates known to the day, the month and the year. */
const born = Array.from({ length: 60 }, (_, each) => 1935 + each * 2).concat(1991, 1992, 1993, 1994, 1999);
const people = born
  .flatMap((year) => [`${year}`, `${year}-06`, `${year}-06-15`])
  .flatMap((birth) => ["2018", "2018-06", "2018-06-14"].map((death) => [date(birth), date(death)] as const))
  .map(([birthDate, deathDate]) => ({ birthDate, deathDate }) as CountedPerson)
  .concat({ birthDate: null, deathDate: null } as CountedPerson);

test("whoever counts at a value in a part of a measure counts at one of those named for it in the whole", () => {
  const alike = new Map(linked.map((part) => [JSON.stringify(part.within), part]));
  expect(alike.size).toBe(2);
  for (const part of alike.values()) {
    const { measure, along } = part.within!;
    const { dimension, values } = along!;
    for (const person of people) {
      const place = (of: PublishedMeasure) => placeOf(person, dimension, of, isoDate("2018-12-31"));
      const where = `${person.birthDate} to ${person.deathDate}`;
      expect(values[place(part)], where).toContain(place(findMeasure(measure)!));
    }
  }
});
