import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
} from "graphql";
import type { RequirementMap } from "../../subgraphs/kit/requirements.ts";

/** A field that promises a value it may have to withhold, and why it may have to. */
export interface BrokenPromise {
  readonly field: string;
  readonly because: string;
}

/**
 * The fields of a supergraph that must be nullable and are not: the shape of an answer never changes by role, and an
 * owner who does not answer takes nothing with them that is another's. So nullable is
 * - what requires more than being signed in, unless it is a key;
 * - what leads to an object of which another owner promises something: if they do not answer, the object is null.
 */
export function brokenPromises(document: DocumentNode, requirements: RequirementMap): BrokenPromise[] {
  const types = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  return [...types.values()].flatMap((type) =>
    (type.fields ?? []).flatMap((field): BrokenPromise[] => {
      const name = `${type.name.value}.${field.name.value}`;
      if (isNullable(field.type) || keysOf(type).has(field.name.value)) return [];
      if ((requirements.get(name)?.scopes.length ?? 0) > 0)
        return [{ field: name, because: "it requires a scope" }];
      const target = types.get(namedType(field.type));
      const others = target === undefined ? [] : promisesOfOthers(target, graphsOf(field, type));
      return others.map((promise) => ({ field: name, because: `another owner promises ${promise}` }));
    }),
  );
}

/** The non-null fields of a type that none of these graphs can give. */
function promisesOfOthers(type: ObjectTypeDefinitionNode, graphs: ReadonlySet<string>): string[] {
  const keys = keysOf(type);
  return (type.fields ?? [])
    .filter((field) => field.type.kind === Kind.NON_NULL_TYPE && !keys.has(field.name.value))
    .filter((field) => ![...graphsOf(field, type)].some((graph) => graphs.has(graph)))
    .map((field) => `${type.name.value}.${field.name.value}`);
}

/** The graphs that give a field: those it names, or else all of its type's. */
function graphsOf(field: FieldDefinitionNode, type: ObjectTypeDefinitionNode): Set<string> {
  const named = applications(field.directives, "join__field").filter(({ external }) => external !== true);
  const graphs = named.flatMap(({ graph }) => (typeof graph === "string" ? [graph] : []));
  if (graphs.length > 0) return new Set(graphs);
  return new Set(applications(type.directives, "join__type").map(({ graph }) => String(graph)));
}

function keysOf(type: ObjectTypeDefinitionNode): Set<string> {
  const keys = applications(type.directives, "join__type").flatMap(({ key }) =>
    typeof key === "string" ? [key] : [],
  );
  return new Set(keys.flatMap((key) => key.match(/\w+/g) ?? []));
}

function applications(
  directives: readonly DirectiveNode[] | undefined,
  name: string,
): Record<string, unknown>[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries(
        (directive.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)]),
      ),
    );
}

/** May the field itself be null? A list of non-null items that may be null itself is voided whole. */
function isNullable(type: TypeNode): boolean {
  return type.kind !== Kind.NON_NULL_TYPE;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
