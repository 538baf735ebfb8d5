import { expect, test } from "vitest";
import { drawFrom } from "../population/draw.ts";
import { habitsOf } from "../population/habits.ts";
import { inventPerson } from "../population/people.ts";
import { inventRelative } from "../population/relatives.ts";
import { type WrittenRecord, writeDown } from "../population/write-down.ts";
import { seededChance } from "./chance.ts";
import type { ColumnKind } from "./column-kinds.ts";
import { linkRows } from "./link-rows.ts";
import { bitsOfRelatives } from "./relatives.ts";
import { standardValue } from "./standard-values.ts";

const names = { givenName: "givenName", familyName: "familyName" } as const;
const home = { postcode: "postcode" } as const;

/** Households of up to five, of whom one member in six stands in the file twice. */
function households(kinship: "SIBLING" | "TWIN"): WrittenRecord[] {
  const draw = drawFrom(seededChance(3));
  return Array.from({ length: 500 }, (_, family) => inventPerson(draw, family * 10)).flatMap(
    (first, family) => {
      const others = Array.from({ length: draw.between(1, 4) }, (_, at) =>
        inventRelative(draw, first, kinship, family * 10 + at + 1),
      );
      return [first, ...others].flatMap((person) => {
        const written = () => writeDown(draw, { ...person, formerHome: null }, habitsOf.gp);
        return draw.happens(1 / 6) ? [written(), written()] : [written()];
      });
    },
  );
}

/** F1 of the pairs that are likelier one person than not. */
function f1Of(
  written: readonly WrittenRecord[],
  kinds: Readonly<Partial<Record<keyof WrittenRecord, ColumnKind>>>,
) {
  const columns = Object.entries(kinds).map(([name, kind]) => ({
    kind,
    name,
    values: written.map((record) => standardValue(kind, record[name as keyof WrittenRecord] ?? "")),
  }));
  const rows = { count: written.length, left: written.length };
  const { pairs, bits } = linkRows({ columns, rows, oneToOne: false });
  const isTrue = (pair: number) =>
    written[pairs.left[pair]!]!.personId === written[pairs.right[pair]!]!.personId;
  const said = [...bits.keys()].filter((pair) => bits[pair]! >= 0);
  const right = said.filter(isTrue).length;
  const twice = written.filter(({ personId }, at) => written[at - 1]?.personId === personId).length;
  return (2 * right) / (said.length + twice);
}

test.each([
  ["siblings", "SIBLING", { ...names, ...home, birthDate: "birthDate" }],
  ["siblings whose birth dates are not told", "SIBLING", { ...names, ...home }],
  ["twins", "TWIN", { ...names, ...home, birthDate: "birthDate" }],
] as const)(
  "where most who share a home are %s, who stands there twice is still told apart",
  (_, kinship, kinds) => {
    expect(f1Of(households(kinship), kinds)).toBeGreaterThan(0.8);
  },
);

test("relatives agree on name or birth date, never on both for that", () => {
  const [rareName, rareDate] = [1_000, 20_000];
  const both = 2 ** bitsOfRelatives(rareName, rareDate, 0.1);
  const either = 2 ** bitsOfRelatives(rareName, 0, 0.1) + 2 ** bitsOfRelatives(0, rareDate, 0.1);
  expect(both).toBeLessThan(either);
});
