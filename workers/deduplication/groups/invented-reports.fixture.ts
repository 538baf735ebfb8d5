import { seededChance } from "../linkage/chance.ts";
import { type Draw, drawFrom } from "../population/draw.ts";
import { habitsOf } from "../population/habits.ts";
import { inventPerson } from "../population/people.ts";
import { inventRelative } from "../population/relatives.ts";
import { writeDown } from "../population/write-down.ts";
import { anySource, subjectOf } from "../subjects/invented-pairs.ts";
import { carelessHabits } from "../subjects/measure-model.ts";
import type { MatchSubject } from "../types.ts";

/** Reports of a few people for tests, relatives among them, written down carelessly. */
export function inventReports(seed: number, serial: number): MatchSubject[] {
  const draw = drawFrom(seededChance(seed));
  const first = inventPerson(draw, serial);
  const people = [first, inventPerson(draw, serial + 1)];
  for (const relation of ["TWIN", "NAMESAKE_CHILD"] as const) {
    if (draw.happens(0.5)) people.push(inventRelative(draw, first, relation, serial + people.length));
  }
  return people.flatMap((person) =>
    Array.from({ length: draw.between(1, 4) }, () => subjectOf(writeDown(draw, person, habits(draw)))),
  );
}

function habits(draw: Draw) {
  return draw.happens(0.5)
    ? { ...anySource(draw), ...carelessHabits }
    : { ...habitsOf.family, deathDateOut: 0.4 };
}
