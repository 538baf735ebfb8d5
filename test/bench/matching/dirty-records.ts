import { seededChance } from "../../../workers/deduplication/linkage/chance.ts";
import { type Draw, drawFrom } from "../../../workers/deduplication/population/draw.ts";
import { type Habits, habitsOf } from "../../../workers/deduplication/population/habits.ts";
import { inventPerson } from "../../../workers/deduplication/population/people.ts";
import type { InventedPerson } from "../../../workers/deduplication/population/person.ts";
import { streets } from "../../../workers/deduplication/population/places.ts";
import { inventRelative } from "../../../workers/deduplication/population/relatives.ts";
import { writeDown } from "../../../workers/deduplication/population/write-down.ts";
import type { FileRecord } from "./records.ts";

/** Habits of a register that was copied from many hands. */
const careless: Habits = {
  ...habitsOf.council,
  nameMistyped: 0.08,
  nameMisheard: 0.08,
  nameMissing: 0.04,
  birthDateMissing: 0.12,
  birthDateMistaken: 0.1,
  birthYearOnly: 0.12,
  homeMissing: 0.2,
  homeFormer: 0.5,
  sexMissing: 0.3,
  postcodeMistyped: 0.05,
};

const trades = streets.slice(0, 60);
const birthplaces = streets.slice(0, 300);

/** So many dirty records of people with some ten each; one person in twenty has a relative among them. */
export function dirtyRecords(count: number): FileRecord[] {
  const draw = drawFrom(seededChance(11));
  const records: FileRecord[] = [];
  let person = inventPerson(draw, 0);
  for (let serial = 1; records.length < count; serial++) {
    records.push(...recordsOf(draw, person, Math.min(draw.between(1, 19), count - records.length)));
    person = draw.happens(0.05)
      ? inventRelative(draw, person, draw.oneOf(["TWIN", "SIBLING", "NAMESAKE_CHILD"]), serial)
      : inventPerson(draw, serial);
  }
  return records;
}

function recordsOf(draw: Draw, person: InventedPerson, count: number): FileRecord[] {
  const [birthplace, trade] = [draw.common(birthplaces), draw.common(trades)];
  return Array.from({ length: count }, () => {
    const written = writeDown(draw, person, careless);
    const born = written.birthDate ?? "";
    return {
      person: person.id,
      given: written.givenName ?? "",
      family: written.familyName ?? "",
      born: born.length === 4 ? `${born}-01-01` : born,
      birthplace: mostly(draw, birthplace, birthplaces, 0.2),
      postcode: written.postcode ?? "",
      sex: written.sex ?? "",
      trade: mostly(draw, trade, trades, 0.4),
    };
  });
}

/** The value, missing so often, and now and then another one. */
function mostly(draw: Draw, value: string, others: readonly string[], missing: number): string {
  if (draw.happens(missing)) return "";
  return draw.happens(0.1) ? draw.common(others) : value;
}
