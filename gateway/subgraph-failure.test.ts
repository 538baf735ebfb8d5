import { describe, expect, test } from "vitest";
import { createLog } from "../subgraphs/kit/log.ts";
import { failedFields, maskedError, onlyReads } from "./subgraph-failure.ts";

const paths = (query: string, variables?: Record<string, unknown>) =>
  failedFields("cases", "SUBGRAPH_UNAVAILABLE", { query, variables }, "id-1").map(({ path }) => path);

describe("what is missing when an owner does not answer", () => {
  test("is each question of a request", () => {
    expect(paths("query A($id: ID!) { case(id: $id) { id } mine: cases { id } }")).toEqual([
      ["case"],
      ["mine"],
    ]);
  });

  test("is each field of each entity, of its own type", () => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Person { __typename case { id } } ... on Theme { occurrences n: number } } }`;
    const representations = [{ __typename: "Person" }, { __typename: "Theme" }];
    expect(paths(query, { representations })).toEqual([
      ["_entities", 0, "case"],
      ["_entities", 1, "occurrences"],
      ["_entities", 1, "n"],
    ]);
  });
});

test.each([
  ["{ a }", true],
  ["query A { mutation }", true],
  ["mutation A { a }", false],
  [" mutation{ a }", false],
])("%s only reads: %s", (query, expected) => {
  expect(onlyReads({ query })).toBe(expected);
});

test("a failed mutation may have been done", () => {
  const [error] = failedFields("cases", "SUBGRAPH_TIMEOUT", { query: "mutation { a }" }, "id-1");
  expect(error?.message).toContain("not known whether it was done");
});

test("an INTERNAL error keeps an owner's own id, if it is one", () => {
  const log = createLog({ name: "gateway", level: "silent" });
  const masked = (id: unknown) =>
    maskedError({ message: "x", extensions: { code: "INTERNAL", id } }, "cases", log);
  expect(masked("0b9f8a3c-1111")).toMatchObject({ extensions: { code: "INTERNAL", id: "0b9f8a3c-1111" } });
  expect(masked("<script>").extensions?.id).not.toBe("<script>");
  expect(masked("0b9f8a3c-1111").message).not.toBe("x");
});
