import { expect, it } from "vitest";
import { type Recommendation, stoodAt } from "./recommendation.ts";

const made = (id: string, madeRevision: number, withdrawnRevision: number | null = null) =>
  ({ id, madeRevision, withdrawnRevision }) as Recommendation;
const all = [made("early", 0), made("taken back", 2, 5), made("stays", 3), made("late", 6)];

it.each<[string, number, string[]]>([
  ["before anything was taken back", 4, ["early", "taken back", "stays"]],
  ["made from the revision that takes one back", 5, ["early", "stays"]],
  ["with what was added since", 6, ["early", "stays", "late"]],
  ["of before", 1, ["early"]],
])("a record %s has what stood then, in its place", (_, revision, ids) => {
  expect(stoodAt(all, revision).map(({ id }) => id)).toEqual(ids);
});
