import type { DocumentNode } from "graphql";
import { cases } from "../../subgraphs/cases/subgraph.ts";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { people } from "../../subgraphs/people/subgraph.ts";
import { reviewers } from "../../subgraphs/reviewers/subgraph.ts";

/** A subgraph's name with its type definitions. */
export interface SubgraphTypes {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

/** The type definitions of every subgraph, out of the code. */
export function subgraphTypes(): SubgraphTypes[] {
  return [people, cases, investigations, reviewers].map(({ name, schema }) => ({
    name,
    typeDefs: schema().typeDefs,
  }));
}
