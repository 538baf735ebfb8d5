import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { prepareSupergraph } from "./supergraph.ts";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@authenticated", "@requiresScopes", "@policy"])`;

function composed(sdl: string): string {
  const result = composeServices([
    { name: "people", url: "http://people", typeDefs: parse(`${link}\n${sdl}`) },
  ]);
  if (result.errors) throw new Error(result.errors.join("\n"));
  return result.supergraphSdl;
}

test("takes the requirements out of the supergraph and puts them into the descriptions", () => {
  const { sdl, requirements, subgraphs } = prepareSupergraph(
    composed(`
      type Query @authenticated { person: Person }
      type Person @authenticated {
        "What they are called."
        name: String @requiresScopes(scopes: [["person:read", "case:read"], ["match:decide"]])
        age: Age
      }
      scalar Age @requiresScopes(scopes: [["person:read"]])
    `),
  );
  expect(subgraphs).toEqual(["people"]);
  expect(requirements.get("Person.age")).toEqual({ signedIn: true, scopes: [["person:read"]] });
  expect(sdl).not.toMatch(/@authenticated|@requiresScopes|requiresScopes__|specs.apollo.dev\/(auth|req)/);
  expect(sdl).toContain("specs.apollo.dev/join/");
  expect(sdl.replace(/\s+/g, " ")).toContain(
    "What they are called. Requires `person:read` and `case:read`, or `match:decide`.",
  );
});

test("refuses a supergraph in which anybody could ask for a field", () => {
  const open = composed(`
    type Query { person: Person count: Int }
    type Person @authenticated { id: ID! report: Report }
    type Report { text: String }
  `);
  expect(() => prepareSupergraph(open)).toThrow("no requirement is stated for Query.count, Report.text");
});

test("refuses requirements that it would not see", () => {
  const policy = composed(`type Query @authenticated { a: Int @policy(policies: [["b"]]) }`);
  expect(() => prepareSupergraph(policy)).toThrow("@policy");
  const plain = composed(`type Query @authenticated { a: Int }`);
  const renamed = plain
    .replaceAll("@authenticated", "@signedIn")
    .replace('authenticated/v0.1"', 'authenticated/v0.1", as: "signedIn"');
  expect(() => prepareSupergraph(renamed)).toThrow("renames @authenticated");
});
