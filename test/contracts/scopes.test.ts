import { readFileSync } from "node:fs";
import { parse } from "graphql";
import { expect, it, test } from "vitest";
import { jobGrants, roles, scopes } from "../../schema/codes/access.ts";
import { requirementsOf } from "../../subgraphs/kit/requirements.ts";

const requirements = requirementsOf(parse(readFileSync("schema/supergraph.graphql", "utf8")));
const required = new Set([...requirements.values()].flatMap((each) => each.scopes.flat()));

/** What the gateway itself asks of who writes their own queries; no field requires it. */
const ofGateway = "query:ad-hoc";
/** What the workers ask of who looks at their queues. */
const ofWorkers = ["queue:read", "queue:retry"];

it("every scope is required by some field, by the gateway or by the workers", () => {
  const others = [ofGateway, ...ofWorkers];
  const unused = Object.keys(scopes).filter((scope) => !required.has(scope) && !others.includes(scope));
  expect(unused).toEqual([]);
});

test.each([...Object.entries(roles), ...Object.entries(jobGrants)])("%s may have some field", (_, grant) => {
  expect(grant.scopes.some((scope) => required.has(scope))).toBe(true);
});

test.each(Object.entries(jobGrants))("%s holds no scope that only people have use for", (_, grant) => {
  for (const scope of [ofGateway, ...ofWorkers]) expect(grant.scopes).not.toContain(scope);
});
