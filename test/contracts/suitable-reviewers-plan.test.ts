import { readFileSync } from "node:fs";
import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { type PlanNode, QueryPlanner } from "@apollo/query-planner";
import { parse } from "graphql";
import { expect, it } from "vitest";
import { prepareSupergraph } from "../../gateway/supergraph.ts";

/** The owners that a plan asks, in their order, with what each is asked. */
function hops(node: PlanNode | undefined): [string, string][] {
  switch (node?.kind) {
    case "Fetch":
      return [[node.serviceName, node.operation]];
    case "Flatten":
      return hops(node.node);
    case "Sequence":
    case "Parallel":
      return node.nodes.flatMap(hops);
    case undefined:
      return [];
    default:
      throw new Error(`a plan with a ${node?.kind} is not expected`);
  }
}

it("who suits a case is asked with one hop: the case says what it knows of past care, the reviewers' owner the rest", () => {
  const supergraph = Supergraph.build(
    prepareSupergraph(readFileSync("schema/supergraph.graphql", "utf8")).sdl,
  );
  const query = parse(
    "query ($id: ID!) { case(id: $id) { suitableReviewers { reviewer { displayName employer { name } } suitable reasons { message } } } }",
  );
  const plan = new QueryPlanner(supergraph).buildQueryPlan(
    operationFromDocument(supergraph.apiSchema(), query),
  );
  expect(hops(plan.node as PlanNode)).toEqual([
    ["cases", "query($id:ID!){case(id:$id){__typename id careOrganisations careTeams careManagers}}"],
    [
      "reviewers",
      "query($representations:[_Any!]!){_entities(representations:$representations){...on Case{suitableReviewers{reviewer{displayName employer{name}}suitable reasons{message}}}}}",
    ],
  ]);
});
