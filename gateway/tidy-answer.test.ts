import { GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { createLog } from "../subgraphs/kit/log.ts";
import { tidied } from "./tidy-answer.ts";

const log = createLog({ name: "gateway", level: "silent" });
const error = (...path: (string | number)[]) =>
  new GraphQLError("No.", { path, extensions: { code: "FORBIDDEN_FIELD" } });
const paths = (data: Record<string, unknown> | null, ...errors: GraphQLError[]) =>
  tidied({ data, errors }, log).errors?.map(({ path }) => path);

test.each([
  ["leads to a null", { a: [{ b: null }] }, ["a", 0, "b"], ["a", 0, "b"]],
  ["goes on where a null is", { a: null }, ["a", 0, "b"], ["a"]],
  ["leads to a field that nobody asked for", { a: [{ b: 1 }] }, ["a", 0, "hidden"], ["a", 0]],
  ["leads to a name that every object has", { a: {} }, ["a", "constructor"], ["a"]],
])("a path that %s", (_, data, path, expected) => {
  expect(paths(data, error(...path))).toEqual([expected]);
});

test("what is then said twice is said once", () => {
  expect(paths({ a: null }, error("a", "b"), error("a", "c"), error("a"))).toEqual([["a"]]);
});

test("values that a subgraph should have given are faults", () => {
  const invalid = new GraphQLError("Cannot return null for non-nullable field Person.id.", { path: ["a"] });
  const answer = tidied({ data: { a: null }, extensions: { valueCompletion: [invalid] } }, log);
  expect(answer.extensions).toBeUndefined();
  expect(answer.errors?.[0]).toMatchObject({ path: ["a"], extensions: { code: "INTERNAL" } });
  expect(answer.errors?.[0]?.message).not.toContain("Person");
});
