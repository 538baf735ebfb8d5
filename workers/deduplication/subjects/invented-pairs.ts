import type { Draw } from "../population/draw.ts";
import { type Habits, habitsOf, sources } from "../population/habits.ts";
import { inventPerson } from "../population/people.ts";
import type { InventedPerson } from "../population/person.ts";
import { inventRelative } from "../population/relatives.ts";
import { type WrittenRecord, writeDown } from "../population/write-down.ts";
import type { MatchSubject } from "../types.ts";
import type { Relation } from "./subject-model.ts";

/** Two reports of which it is known what they are to each other. */
export interface InventedPair {
  readonly relation: Relation;
  readonly one: MatchSubject;
  readonly other: MatchSubject;
}

/** Two reports of a relation, each by a source drawn by chance. `serial` and the next one number the people. */
export function inventPair(
  draw: Draw,
  relation: Relation,
  serial: number,
  habits: (draw: Draw) => Habits = anySource,
): InventedPair {
  const person = inventPerson(draw, serial);
  const other = partner(draw, person, relation, serial + 1);
  const report = (of: InventedPerson) => subjectOf(writeDown(draw, of, habits(draw)));
  return { relation, one: report(person), other: report(other) };
}

function partner(draw: Draw, person: InventedPerson, relation: Relation, serial: number): InventedPerson {
  if (relation === "SAME") return person;
  if (relation === "STRANGER") return inventPerson(draw, serial);
  return inventRelative(draw, person, relation, serial);
}

/** The habits of a source drawn by chance. */
export function anySource(draw: Draw): Habits {
  return habitsOf[draw.oneOf(sources)];
}

/** What a report says of a person, as a record has it. */
export function subjectOf(written: WrittenRecord): MatchSubject {
  const { givenName, middleName, familyName, birthDate, deathDate, nhsNumber, sex, postcode } = written;
  const givenNames = [givenName, middleName].filter((name) => name !== null).join(" ");
  return {
    givenNames: givenNames === "" ? null : givenNames,
    familyName,
    birthDate,
    deathDate,
    nhsNumber,
    nhsNumberAsReported: nhsNumber,
    sex,
    postcode,
  };
}
