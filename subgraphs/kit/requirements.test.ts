import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import type { Scope } from "../../schema/codes/access.ts";
import { both, meets, requirementsOf } from "./requirements.ts";

const holding = (...scopes: Scope[]) => ({ scopes: new Set(scopes) });

describe("the requirement of a field", () => {
  const map = requirementsOf(
    parse(`
      type Query { open: Int me: Me @authenticated cases: [Case!]! mine: Case @requiresScopes(scopes: [["review:read"]]) }
      type Me { name: String }
      type Case @requiresScopes(scopes: [["case:read"], ["case:open"]]) { id: ID! note: String @requiresScopes(scopes: [["review:read"]]) }
      extend type Case { clock: Int score: Score }
      extend type Me @federation__authenticated
      scalar Score @federation__requiresScopes(scopes: [["quality:decide"]])
      input Filter { id: ID }
    `),
  );
  const scopesOf = (field: string) => map.get(field)?.scopes;

  test("is its own, its type's and its output's", () => {
    expect(map.has("Query.open")).toBe(false);
    expect(map.get("Query.me")).toEqual({ signedIn: true, scopes: [] });
    expect(map.get("Me.name")).toEqual({ signedIn: true, scopes: [] });
    expect(scopesOf("Query.cases")).toEqual([["case:read"], ["case:open"]]);
    expect(scopesOf("Case.clock")).toEqual([["case:read"], ["case:open"]]);
    expect(scopesOf("Case.note")).toEqual([
      ["case:read", "review:read"],
      ["case:open", "review:read"],
    ]);
    expect(scopesOf("Query.mine")).toEqual(scopesOf("Case.note"));
    expect(scopesOf("Case.score")).toEqual([
      ["case:read", "quality:decide"],
      ["case:open", "quality:decide"],
    ]);
    expect(map.has("Filter.id")).toBe(false);
  });

  test("leaves out an interface that it returns, which has the requirements of all that implement it", () => {
    const found = requirementsOf(
      parse(`
        type Query { anything: Found @authenticated }
        interface Found @requiresScopes(scopes: [["case:read"]]) { id: ID! @requiresScopes(scopes: [["case:read"]]) }
      `),
    );
    expect(found.get("Query.anything")?.scopes).toEqual([]);
    expect(found.get("Found.id")?.scopes).toEqual([["case:read"]]);
  });

  test("cannot be an empty list of scopes", () => {
    const empty = parse("type Query { a: Int @requiresScopes(scopes: []) }");
    expect(() => requirementsOf(empty)).toThrow("@requiresScopes of Query.a lists no scopes");
  });
});

test("both requirements drop an alternative that asks for more than another", () => {
  const either = { signedIn: true, scopes: [["a"], ["b"]] };
  expect(both(either, either).scopes).toEqual([["a"], ["b"]]);
  expect(both(either, { signedIn: true, scopes: [["a", "c"]] }).scopes).toEqual([["a", "c"]]);
});

test.each([
  [null, { signedIn: false, scopes: [] }, true],
  [null, { signedIn: true, scopes: [] }, false],
  [null, { signedIn: true, scopes: [[]] }, false],
  [holding(), { signedIn: true, scopes: [] }, true],
  [holding(), { signedIn: true, scopes: [["case:read"]] }, false],
  [holding("case:read"), { signedIn: true, scopes: [["case:read", "review:read"], ["family:read"]] }, false],
  [holding("family:read"), { signedIn: true, scopes: [["case:read", "review:read"], ["family:read"]] }, true],
])("%o meets %o: %s", (caller, requirement, expected) => {
  expect(meets(caller, requirement)).toBe(expected);
});
