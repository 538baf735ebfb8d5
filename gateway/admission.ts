import type { ApolloServerPlugin } from "@apollo/server";
import { BREAK, type DocumentNode, Kind, type SelectionSetNode, visit } from "graphql";
import type { GatewayContext } from "./context.ts";
import { refusal } from "./public-error.ts";

/** What the operations of a document are after: nothing but `__typename`, the schema, or what the hub keeps. */
export type Aim = "nothing" | "schema" | "data";

/**
 * Is the request let in? What asks for nothing, from everybody: it shows that the door is open. Questions about the
 * schema from whoever may write questions of their own, for whatever purpose. All else from a known caller who
 * stated a purpose they have and may send it.
 */
export function admits({ refusal: why, schemaScopes }: GatewayContext, aim: Aim): boolean {
  return aim === "nothing" || why === null || (aim === "schema" && schemaScopes !== null);
}

/** Asks again, of the document that is about to be executed, whatever way it came. */
export const admission: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, contextValue }) {
        if (!operation) throw refusal("OPERATION_RESOLUTION_FAILURE");
        if (!admits(contextValue, aimOf(document))) throw refusal(contextValue.refusal ?? "UNAUTHENTICATED");
      },
    };
  },
  async unexpectedErrorProcessingRequest({ error, requestContext }) {
    requestContext.contextValue.log.error({ err: error }, "a request failed");
  },
};

/** The furthest that any operation of the document goes. Fragments may not hold themselves. */
export function aimOf(document: DocumentNode): Aim {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet]] : [],
    ),
  );
  const known = new Map<string, Aim>();
  return document.definitions
    .map((each): Aim => {
      if (each.kind === Kind.FRAGMENT_DEFINITION) return "nothing";
      if (each.kind !== Kind.OPERATION_DEFINITION || each.operation !== "query") return "data";
      return ofSelections(each.selectionSet);
    })
    .reduce(further, namesNothing(document) ? "nothing" : "schema");

  function ofSelections(set: SelectionSetNode | undefined): Aim {
    return (set?.selections ?? [])
      .map((selection): Aim => {
        if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
        const name = selection.name.value;
        if (name === "__typename") return "nothing";
        return name.startsWith("__") ? "schema" : "data";
      })
      .reduce(further, "nothing");
  }

  function ofFragment(name: string): Aim {
    const aim = known.get(name) ?? ofSelections(fragments.get(name));
    known.set(name, aim);
    return aim;
  }
}

const nameless: ReadonlySet<string> = new Set([
  Kind.DOCUMENT,
  Kind.OPERATION_DEFINITION,
  Kind.SELECTION_SET,
  Kind.FIELD,
  Kind.NAME,
]);

/** Whoever names a type, a directive or a value learns from the answer whether the schema has such a one. */
function namesNothing(document: DocumentNode): boolean {
  let named = false;
  visit(document, {
    enter(node) {
      named = !nameless.has(node.kind) || (node.kind === Kind.FIELD && node.name.value !== "__typename");
      return named ? BREAK : undefined;
    },
  });
  return !named;
}

function further(a: Aim, b: Aim): Aim {
  if (a === "data" || b === "data") return "data";
  return a === "schema" || b === "schema" ? "schema" : "nothing";
}
