import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { collectFields, collectSubfields } from "graphql/execution/collectFields.js";
import type { Permits } from "./permitted-operation.ts";

type Path = readonly (string | number)[];
type Selections = ReadonlyMap<string, readonly FieldNode[]>;
type Data = Record<string, unknown>;

/** What was asked for, by whom it may be had, and where forbidden fields are told. */
export interface Restoration {
  readonly schema: GraphQLSchema;
  /** The document as it was sent, with what the caller may not have. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly permits: Permits;
  readonly onForbidden: (path: Path, type: string, field: string) => void;
}

/**
 * Gives the answer to the permitted part of an operation the shape of the whole: every forbidden field is null and
 * told of with its path. A null where the schema promises a value voids what is around it, as GraphQL has it.
 */
export function restoredAnswer(restoration: Restoration, data: Data): Data | null {
  const { schema, operation, document, permits, onForbidden } = restoration;
  const variables =
    getVariableValues(schema, operation.variableDefinitions ?? [], restoration.variables).coerced ?? {};
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const root = schema.getRootType(operation.operation)!;
  return ofObject(root, collectFields(schema, fragments, variables, root, operation.selectionSet), data, []);

  function ofObject(type: GraphQLObjectType, selections: Selections, source: Data, path: Path): Data | null {
    const restored: Data = {};
    for (const [key, nodes] of selections) {
      const name = nodes[0]!.name.value;
      const place = [...path, key];
      if (name === "__typename") {
        restored[key] = type.name;
      } else if (name.startsWith("__")) {
        restored[key] = source[key];
      } else {
        const permitted = permits(type.name, name);
        if (!permitted) onForbidden(place, type.name, name);
        const output = type.getFields()[name]!.type;
        restored[key] = permitted ? ofValue(output, nodes, source[key] ?? null, place) : null;
        if (restored[key] === null && isNonNullType(output)) return null;
      }
    }
    return restored;
  }

  function ofValue(
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    value: unknown,
    path: Path,
  ): unknown {
    if (value === null) return null;
    if (isNonNullType(type)) return ofValue(type.ofType, nodes, value, path);
    if (isListType(type)) {
      const items = (value as unknown[]).map((item, i) => ofValue(type.ofType, nodes, item, [...path, i]));
      return isNonNullType(type.ofType) && items.includes(null) ? null : items;
    }
    if (!isCompositeType(type)) return value;
    const source = value as Data;
    const actual = isAbstractType(type) ? schema.getType(source.__typename as string) : type;
    if (!isObjectType(actual)) return null;
    return ofObject(actual, collectSubfields(schema, fragments, variables, actual, nodes), source, path);
  }
}
