import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import type { RefusedFields } from "../subgraphs/kit/refusals-told.ts";
import type { Restoration } from "./restored-answer.ts";

/** An operation of which something is refused. */
export interface RefusedOperation extends Omit<Restoration, "onForbidden"> {
  /** Whose the field is, `Type.field`. */
  readonly ownerOf: (field: string) => string | undefined;
}

// One entry of an audit names no more; who tries as many is known by these.
const most = 200;
const anId = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** What of an operation is refused, by its owner, each question at the root with the record that it names. */
export function refusedFields(of: RefusedOperation): ReadonlyMap<string, RefusedFields[]> {
  const { schema, document, operation, variables, permits, ownerOf } = of;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  const byOwner = new Map<string, RefusedFields[]>();
  const root = schema.getRootType(operation.operation);
  for (const [type, question] of root ? fieldsOf(operation.selectionSet, root) : []) {
    const names = new Set(refusedIn(question, type, new Set()));
    const record = recordOf(question, outputOf(question, type), variables);
    for (const [owner, fields] of grouped(names)) {
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), { record, fields: fields.slice(0, most) }]);
    }
  }
  return byOwner;

  function refusedIn(field: FieldNode, parent: GraphQLNamedType, within: ReadonlySet<string>): string[] {
    const name = field.name.value;
    if (name.startsWith("__") || parent.name.startsWith("__")) return [];
    const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
    const refused = types.flatMap((type) => (permits(type.name, name) ? [] : [`${type.name}.${name}`]));
    const output = outputOf(field, parent);
    if (!field.selectionSet || !output) return refused;
    const inner = fieldsOf(field.selectionSet, output, within);
    return [...refused, ...inner.flatMap(([type, each, deeper]) => refusedIn(each, type, deeper))];
  }

  /** The fields of a selection with the types on which they are asked, those of its fragments too. */
  function fieldsOf(
    set: SelectionSetNode,
    parent: GraphQLNamedType,
    within: ReadonlySet<string> = new Set(),
  ): [GraphQLNamedType, FieldNode, ReadonlySet<string>][] {
    return set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [[parent, selection, within]];
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
      const fragment = spread === null ? selection : fragments.get(spread);
      if (!fragment || !("selectionSet" in fragment) || (spread && within.has(spread))) return [];
      const type = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      return fieldsOf(fragment.selectionSet, type ?? parent, spread ? new Set([...within, spread]) : within);
    });
  }

  function grouped(names: ReadonlySet<string>): Map<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const name of names) {
      const owner = ownerOf(name);
      if (owner !== undefined) groups.set(owner, [...(groups.get(owner) ?? []), name]);
    }
    return groups;
  }
}

function outputOf(field: FieldNode, parent: GraphQLNamedType): GraphQLNamedType | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  const output = parent.getFields()[field.name.value]?.type;
  return output && getNamedType(output);
}

function recordOf(
  { arguments: given = [] }: FieldNode,
  returns: GraphQLNamedType | undefined,
  variables: Readonly<Record<string, unknown>>,
): RefusedFields["record"] {
  if (returns === undefined) return null;
  const id = given.find(({ name }) => name.value === "id")?.value;
  const value: unknown = id && valueFromASTUntyped(id, variables);
  return {
    type: returns.name.replace(/Connection$/, ""),
    id: typeof value === "string" && anId.test(value) ? value : null,
  };
}
