import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import type { GatewayContext } from "./context.ts";
import { refusal } from "./public-error.ts";

/**
 * Lets an operation in only for a known caller who stated a purpose they have and may send it. What asks only about
 * the schema is let in for everybody: the schema is public.
 */
export const admission: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, contextValue }) {
        if (!operation) throw refusal("OPERATION_RESOLUTION_FAILURE");
        if (asksOnlyAboutSchema(operation, document)) return;
        if (contextValue.refusal !== null) throw refusal(contextValue.refusal);
      },
    };
  },
  async unexpectedErrorProcessingRequest({ error, requestContext }) {
    requestContext.contextValue.log.error({ err: error }, "a request failed");
  },
};

/** Does the operation ask for nothing but `__schema`, `__type` and `__typename`? */
export function asksOnlyAboutSchema(operation: OperationDefinitionNode, document: DocumentNode): boolean {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet]] : [],
    ),
  );
  return operation.operation === "query" && asksOnly(operation.selectionSet);

  function asksOnly(set: SelectionSetNode | undefined): boolean {
    return (set?.selections ?? []).every((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value.startsWith("__");
      if (selection.kind === Kind.INLINE_FRAGMENT) return asksOnly(selection.selectionSet);
      return asksOnly(fragments.get(selection.name.value));
    });
  }
}
