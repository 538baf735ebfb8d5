import { readFileSync } from "node:fs";
import { parse } from "graphql";
import { expect, it } from "vitest";
import { fieldsWithoutRequirement } from "../../gateway/supergraph.ts";
import { jobGrants, roles, scopes } from "../../schema/codes/access.ts";
import { requirementsOf } from "../../subgraphs/kit/requirements.ts";

const document = parse(readFileSync("schema/supergraph.graphql", "utf8"));
const requirements = requirementsOf(document);
const required = new Set([...requirements.values()].flatMap((each) => each.scopes.flat()));

it("every field of the composed graph says what it requires", () => {
  expect(fieldsWithoutRequirement(document, requirements)).toEqual([]);
});

it("every scope that a field requires is one of the hub's, and somebody holds it", () => {
  const held = new Set<string>(
    [...Object.values(roles), ...Object.values(jobGrants)].flatMap((grant) => [...grant.scopes]),
  );
  expect([...required].filter((scope) => !Object.hasOwn(scopes, scope))).toEqual([]);
  expect([...required].filter((scope) => !held.has(scope))).toEqual([]);
});
