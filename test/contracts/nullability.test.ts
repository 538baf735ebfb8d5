import { readFileSync } from "node:fs";
import { parse } from "graphql";
import { expect, it } from "vitest";
import { requirementsOf } from "../../subgraphs/kit/requirements.ts";
import { brokenPromises } from "./nullability.ts";

const broken = (sdl: string) => {
  const document = parse(sdl);
  return brokenPromises(document, requirementsOf(document));
};

it("whatever a caller may be refused, or an owner may fail to give, is nullable in the composed graph", () => {
  expect(broken(readFileSync("schema/supergraph.graphql", "utf8"))).toEqual([]);
});

it("finds what requires a scope, keys excepted", () => {
  expect(
    broken(`
      type Person @join__type(graph: PEOPLE, key: "id") @requiresScopes(scopes: [["person:read"]]) {
        id: ID!
        name: String!
        nickname: String
      }
    `),
  ).toEqual([{ field: "Person.name", because: "it requires a scope" }]);
});

it("finds what leads to another owner's promise, also by a list", () => {
  expect(
    broken(`
      type Case @join__type(graph: CASES, key: "id") {
        id: ID!
        person: Person!
        people: [Person!]!
        reports: [Report!]!
        maybe: Person
      }
      type Person @join__type(graph: PEOPLE, key: "id") @join__type(graph: CASES, key: "id") {
        id: ID!
        born: String! @join__field(graph: PEOPLE)
        cases: [Case!]! @join__field(graph: CASES)
      }
      type Report @join__type(graph: PEOPLE) @join__type(graph: CASES) { text: String! }
    `),
  ).toEqual([
    { field: "Case.person", because: "another owner promises Person.born" },
    { field: "Case.people", because: "another owner promises Person.born" },
  ]);
});
