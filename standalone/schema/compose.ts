import { composeServices } from "@apollo/composition";
import type { GraphQLSchema } from "graphql";
import type { SubgraphTypes } from "./subgraphs.ts";

/** The composed graph: for gateways, and as its clients see it. */
export interface Composed {
  readonly supergraph: string;
  readonly api: GraphQLSchema;
}

/**
 * Composes the supergraph. The addresses in it only name the owners: each gateway knows where its subgraphs are.
 * Throws with every error of the composition.
 */
export function compose(subgraphs: readonly SubgraphTypes[]): Composed {
  const result = composeServices(
    subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}.subgraph/graphql` })),
  );
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join("\n"));
  return { supergraph: result.supergraphSdl, api: result.schema.toAPISchema().toGraphQLJSSchema() };
}
