import fc from "fast-check";
import { expect, test } from "vitest";
import { drawFrom } from "../population/draw.ts";
import { habitsOf, sources } from "../population/habits.ts";
import { inventPerson } from "../population/people.ts";
import { type WrittenRecord, writeDown } from "../population/write-down.ts";
import { seededChance } from "./chance.ts";
import { clusterRows } from "./clusters.ts";
import type { ColumnKind } from "./column-kinds.ts";
import { linkRows } from "./link-rows.ts";
import { standardValue } from "./standard-values.ts";

const kinds: Readonly<Partial<Record<keyof WrittenRecord, ColumnKind>>> = {
  givenName: "givenName",
  familyName: "familyName",
  birthDate: "birthDate",
  sex: "sex",
  postcode: "postcode",
};

function records(people: number): WrittenRecord[] {
  const draw = drawFrom(seededChance(1));
  return Array.from({ length: people }, (_, serial) => inventPerson(draw, serial)).flatMap((person) =>
    sources.slice(0, 3).map((source) => writeDown(draw, person, habitsOf[source])),
  );
}

function link(written: readonly WrittenRecord[], model?: ReturnType<typeof linkRows>["model"]) {
  const columns = Object.entries(kinds).map(([name, kind]) => ({
    kind,
    name,
    values: written.map((record) => standardValue(kind, record[name as keyof WrittenRecord] ?? "")),
  }));
  const rows = { count: written.length, left: written.length };
  return linkRows({ columns, rows, oneToOne: false, ...(model && { model }) });
}

/** Which records are together, by the places they had at first. */
function groupsOf(written: readonly WrittenRecord[], order: readonly number[]): string[] {
  const { pairs, bits } = link(order.map((place) => written[place]!));
  const groups = clusterRows(order.length, { ...pairs, bits });
  const members = new Map<number, number[]>();
  for (const [at, place] of order.entries()) {
    members.set(groups[at]!, [...(members.get(groups[at]!) ?? []), place]);
  }
  return [...members.values()].map((places) => places.sort((a, b) => a - b).join(" ")).sort();
}

test("no order of arrival changes who is together", () => {
  const written = records(60);
  const places = [...written.keys()];
  const expected = groupsOf(written, places);
  fc.assert(
    fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
      expect(groupsOf(written, order)).toEqual(expected);
    }),
    { numRuns: 5 },
  );
});

test("the steps of an explanation add up to the weight", () => {
  const { pairs, bits, explain } = link(records(60));
  for (let pair = 0; pair < pairs.count; pair += 997) {
    const { steps } = explain(pairs.left[pair]!, pairs.right[pair]!);
    expect(steps.reduce((sum, step) => sum + step.bits, 0)).toBeCloseTo(bits[pair]!, 6);
  }
});

test("a kept model weighs as it did when it was trained", () => {
  const written = records(60);
  const trained = link(written);
  const again = link(written, JSON.parse(JSON.stringify(trained.model)));
  expect(again.pairs.count).toBe(trained.pairs.count);
  for (let pair = 0; pair < trained.pairs.count; pair += 97) {
    expect(again.bits[pair]).toBeCloseTo(trained.bits[pair]!, 1);
  }
});

test("a model of other columns is refused", () => {
  const { model } = link(records(30));
  const other = { ...model, comparisons: model.comparisons.slice(1) };
  expect(() => link(records(30), other)).toThrow("trained on other columns");
});
