import { nameLevels } from "../comparators/names.ts";
import { type Comparer, unknownLevel } from "./comparison.ts";
import { missing } from "./dictionary.ts";
import { compareIdsOf } from "./field-comparer.ts";
import type { Field } from "./fields.ts";

const close = nameLevels.indexOf("CLOSE");
const usual = [0.8, 0.03, 0.08, 0.02, 0.02, 0.05];

/** The level of the third comparison of names that says that given and family name are exchanged. */
export const exchangedLevel = 1;

/**
 * Compares given and family name together. Where neither fits, but they do the other way round, they are compared
 * so, and a third comparison says that they are exchanged.
 */
export function nameComparer(given: Field, family: Field): Comparer {
  const compare = compareIdsOf(given);
  const levelOf = (a: number, b: number) => {
    if (a === missing || b === missing) return unknownLevel;
    return a === b ? 0 : compare(a, b);
  };
  const [givenIds, familyIds] = [given.ids, family.ids];
  return {
    comparisons: [
      { name: given.name, levels: nameLevels, usual, terms: { field: given, exchangedWith: family } },
      { name: family.name, levels: nameLevels, usual, terms: { field: family, exchangedWith: given } },
      {
        name: `${given.name} and ${family.name}`,
        levels: ["IN_ORDER", "EXCHANGED"],
        usual: [0.97, 0.03],
        chance: [0.97, 0.03],
        terms: null,
      },
    ],
    write(left, right, into, at) {
      const straightGiven = levelOf(givenIds[left]!, givenIds[right]!);
      const straightFamily = levelOf(familyIds[left]!, familyIds[right]!);
      into[at] = straightGiven;
      into[at + 1] = straightFamily;
      into[at + 2] = 0;
      if (straightGiven <= close || straightFamily <= close) return;
      const crossed = levelOf(givenIds[left]!, familyIds[right]!);
      const other = levelOf(familyIds[left]!, givenIds[right]!);
      if (!isExchange(crossed, other)) return;
      into[at] = crossed;
      into[at + 1] = other;
      into[at + 2] = exchangedLevel;
    },
  };
}

/** Both names fit the other way round, or one does and the other is missing on a side. */
function isExchange(crossed: number, other: number): boolean {
  if (crossed === unknownLevel) return other === 0;
  if (other === unknownLevel) return crossed === 0;
  return crossed <= close && other <= close;
}
