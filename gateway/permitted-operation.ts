import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** May the caller have this field of this object type? */
export type Permits = (type: string, field: string) => boolean;

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/**
 * The part of an operation that its caller may have, as a document of its own; null if that is the whole.
 * A field of an interface stays for those of its types that permit it. A selection of which nothing is left keeps
 * `__typename`, and so does every selection on an interface or union, so that the answer can be restored to the
 * shape that was asked for.
 */
export function permittedOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  permits: Permits,
): DocumentNode | null {
  let forbidden = false;

  const root = schema.getRootType(operation.operation);
  if (!root) return null;
  const permitted: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...operation, selectionSet: ofSelections(operation.selectionSet, root) },
      ...document.definitions.flatMap((definition) => {
        if (definition.kind !== Kind.FRAGMENT_DEFINITION) return [];
        const { selectionSet, typeCondition } = definition;
        return { ...definition, selectionSet: ofSelections(selectionSet, typeOf(typeCondition.name.value)) };
      }),
    ],
  };
  return forbidden ? permitted : null;

  function ofSelections(set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode {
    const kept = set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return ofField(selection, parent);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      const type = selection.typeCondition ? typeOf(selection.typeCondition.name.value) : parent;
      return [{ ...selection, selectionSet: ofSelections(selection.selectionSet, type) }];
    });
    return { ...set, selections: kept.length > 0 ? kept : [typename] };
  }

  function ofField(field: FieldNode, parent: GraphQLCompositeType): readonly SelectionNode[] {
    const name = field.name.value;
    if (isIntrospection(name) || isIntrospection(parent.name) || isUnionType(parent)) return [field];
    const types: readonly GraphQLObjectType[] = isAbstractType(parent)
      ? schema.getPossibleTypes(parent)
      : [parent];
    const permitting = types.filter((type) => permits(type.name, name));
    if (permitting.length < types.length) forbidden = true;
    if (permitting.length === 0) return [];
    const kept = withPermittedSelections(field, getNamedType(parent.getFields()[name]!.type));
    return permitting.length === types.length ? [kept] : permitting.map((type) => onlyOn(type, kept));
  }

  function withPermittedSelections(field: FieldNode, type: unknown): FieldNode {
    if (!field.selectionSet || !isCompositeType(type)) return field;
    const set = ofSelections(field.selectionSet, type);
    const selections = isAbstractType(type) ? [typename, ...set.selections] : set.selections;
    return { ...field, selectionSet: { ...set, selections } };
  }

  function typeOf(name: string): GraphQLCompositeType {
    return schema.getType(name) as GraphQLCompositeType;
  }
}

/** The schema is public: https://spec.graphql.org/October2021/#sec-Names.Reserved-Names */
function isIntrospection(name: string): boolean {
  return name.startsWith("__");
}

function onlyOn(type: GraphQLObjectType, field: FieldNode): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  };
}
