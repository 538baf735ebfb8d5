import type { Comparer } from "./comparison.ts";
import { fieldComparer } from "./field-comparer.ts";
import type { Field } from "./fields.ts";
import { nameComparer } from "./name-comparer.ts";

/** The comparers of a file's fields: the names together, every other field by itself. */
export function comparersOf(fields: readonly Field[]): Comparer[] {
  const given = fields.find(({ kind }) => kind === "givenName");
  const family = fields.find(({ kind }) => kind === "familyName");
  if (given === undefined || family === undefined) return fields.map(fieldComparer);
  const others = fields.filter((field) => field !== given && field !== family);
  return [nameComparer(given, family), ...others.map(fieldComparer)];
}
