import { ethnicGroupOf } from "../../../schema/codes/ethnic-groups.ts";
import { type PublishedMeasure, themeOfMeasure } from "../../../schema/codes/measures.ts";
import { possibleAges } from "../../../schema/values/age.ts";
import { addMonths } from "../../../schema/values/calendar.ts";
import { daysOf, type Quarter } from "../../../schema/values/quarter.ts";
import type { Transaction } from "../../kit/database.ts";
import type { Coordinates } from "../../kit/disclosure/measure.ts";
import { type CountedPerson, findCountedPeople } from "../store/counted-people.ts";
import { reviewMethodOn } from "./reference-data.ts";

/** Everybody whom a measure counts in a quarter, by a value of each of its dimensions. */
export async function countPeople(
  tx: Transaction,
  { name, partitions }: PublishedMeasure,
  quarter: Quarter,
): Promise<Coordinates[]> {
  const people = await findCountedPeople(
    tx,
    name === "deaths-notified" ? "notified_on" : "completed_on",
    daysOf(quarter),
  );
  const theme = themeOfMeasure(name);
  const counted = theme === null ? people : people.filter(({ themes }) => themes.includes(theme));
  return counted.map((person) =>
    Object.fromEntries(
      Object.keys(partitions).map((each) => [each, placeOf(person, each, partitions[each]!)]),
    ),
  );
}

function placeOf(person: CountedPerson, dimension: string, values: readonly string[]): string {
  switch (dimension) {
    case "sex":
      return person.sex === "FEMALE" || person.sex === "MALE" ? person.sex : "OTHER_OR_NOT_KNOWN";
    case "ethnicGroup": {
      const group = ethnicGroupOf(person.ethnicCategory);
      return group === "WHITE" || group === "NOT_KNOWN" ? group : "ALL_OTHERS";
    }
    case "timeliness":
      return timelinessOf(person);
    case "ageBand":
      return ageBandOf(person, values);
    default:
      throw new Error(`Nobody has said how to count by ${dimension}.`);
  }
}

function timelinessOf({ notifiedOn, completedOn }: CountedPerson): string {
  const due = addMonths(notifiedOn, reviewMethodOn(notifiedOn).completeWithinMonths);
  return completedOn !== null && completedOn <= due ? "IN_TIME" : "LATER";
}

/** The band in which the age at death surely lies; dates known in part may leave it open. */
function ageBandOf({ birthDate, deathDate }: CountedPerson, values: readonly string[]): string {
  const ages = birthDate === null || deathDate === null ? null : possibleAges(birthDate, deathDate);
  if (ages === null) return "NOT_KNOWN";
  const bandOf = (age: number) => values.findLast((band) => lowestOf(band) <= age);
  const band = bandOf(ages.least);
  return band !== undefined && band === bandOf(ages.most) ? band : "NOT_KNOWN";
}

function lowestOf(band: string): number {
  return band === "NOT_KNOWN" ? Number.POSITIVE_INFINITY : Number.parseInt(band, 10);
}
