import type { DocumentNode } from "graphql";
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
  return [people, investigations, reviewers].map(({ name, schema }) => ({
    name,
    typeDefs: schema().typeDefs,
  }));
}
