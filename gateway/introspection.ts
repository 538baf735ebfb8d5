import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { collectFields } from "graphql/execution/collectFields.js";
import type { Scope } from "../schema/codes/access.ts";
import { meets, type RequirementMap } from "../subgraphs/kit/requirements.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import { visibleSchema } from "./visible-schema.ts";

/** A question about the schema, whole or beside others. */
interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

// One for each set of scopes that people have; the schema's text is some 200 kB.
const remembered = 64;

/** Answers questions about the schema with what of it the asking caller may use. */
export function createIntrospection(requirements: RequirementMap): {
  /** The answer to its introspection fields alone; null if there are none. */
  answer(asked: Asked, scopes: ReadonlySet<Scope> | null): ExecutionResult | null;
} {
  const known = createBoundedCache<GraphQLSchema>(remembered);
  return {
    answer(asked, scopes) {
      const fields = introspectionOf(asked);
      if (fields.length === 0) return null;
      const { document, operation, variables } = asked;
      const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: fields };
      return executeSync({
        schema: shown(asked.schema, scopes ?? new Set()),
        document: {
          ...document,
          definitions: document.definitions.map((each) =>
            each === operation ? { ...operation, selectionSet } : each,
          ),
        },
        variableValues: variables,
        ...(operation.name === undefined ? {} : { operationName: operation.name.value }),
      });
    },
  };

  function shown(schema: GraphQLSchema, scopes: ReadonlySet<Scope>): GraphQLSchema {
    const key = [...scopes].sort().join(" ");
    const before = known.get(key);
    if (before) return before;
    const made = visibleSchema(schema, (type, field) => {
      const requirement = requirements.get(`${type}.${field}`);
      return requirement !== undefined && meets({ scopes }, requirement);
    });
    known.set(key, made);
    return made;
  }
}

/** The fields at the root that ask about the schema, wherever fragments brought them from, with `__typename` beside them. */
function introspectionOf({ schema, document, operation, variables }: Asked): FieldNode[] {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const root = schema.getRootType(operation.operation);
  if (!root) return [];
  const fields = collectFields(schema, fragments, variables, root, operation.selectionSet);
  const about = [...fields.values()].flat().filter(({ name }) => name.value.startsWith("__"));
  return about.some(({ name }) => name.value !== "__typename") ? about : [];
}
