import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";
import type { ListSize, PriceList } from "./price-list.ts";
import type { Pricing } from "./pricing.ts";

/** What an operation is after, and by which prices it is reckoned. The document has been validated. */
export interface Priced {
  readonly schema: GraphQLSchema;
  readonly list: PriceList;
  readonly pricing: Pricing;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Price {
  readonly requested: number;
  /** Does it hold for any variables? */
  readonly fixed: boolean;
}

/** How many rows a page has, and by which fields they are asked for. */
interface Sized {
  readonly size: number;
  readonly fields: readonly string[];
}

/**
 * The most that an operation can cost: one for each object, a list as often as it may be long, a page as often as
 * asked up to the cap, a mutation more; what the schema says comes before all this.
 */
export function priceOf({ schema, list, pricing, document, operation, variables }: Priced): Price {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  let fixed = true;
  const root = schema.getRootType(operation.operation);
  const requested = root ? ofSelections(operation.selectionSet, root, null) : 0;
  return { requested, fixed };

  function ofSelections(
    set: SelectionSetNode | undefined,
    parent: GraphQLCompositeType,
    page: Sized | null,
  ): number {
    return (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, parent, page);
      const spread =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = spread?.typeCondition?.name.value;
      const type = condition === undefined ? parent : (schema.getType(condition) as GraphQLCompositeType);
      return sum + ofSelections(spread?.selectionSet, type, page);
    }, 0);
  }

  function ofField(node: FieldNode, parent: GraphQLCompositeType, page: Sized | null): number {
    const name = node.name.value;
    if (name === SchemaMetaFieldDef.name) return ofSchema(node, SchemaMetaFieldDef);
    if (name === TypeMetaFieldDef.name) return ofSchema(node, TypeMetaFieldDef);
    if (name === "__typename" || isUnionType(parent)) return 0;
    const field = parent.getFields()[name];
    if (!field) return 0;
    const price = list.get(`${parent.name}.${name}`);
    const type = getNamedType(field.type);
    const mutation = parent === schema.getMutationType() ? pricing.mutation : 0;
    const weight = price?.weight ?? mutation + (isCompositeType(type) ? 1 : 0);
    const size = price?.size ?? (isPage(field) ? pageSize : null);
    const rows = size && rowsOf(node, size);
    const inner = rows && size.sized.length > 0 ? { size: rows, fields: size.sized } : null;
    const selected = isCompositeType(type) ? ofSelections(node.selectionSet, type, inner) : 0;
    return (weight + selected) * timesOf(field, page, inner ? null : rows);
  }

  function ofSchema({ selectionSet }: FieldNode, { type }: GraphQLField<unknown, unknown>): number {
    const types = { size: Object.keys(schema.getTypeMap()).length, fields: ["types"] };
    const objects = 1 + ofSelections(selectionSet, getNamedType(type) as GraphQLCompositeType, types);
    return Math.ceil(objects * pricing.schemaObject);
  }

  function timesOf(field: GraphQLField<unknown, unknown>, page: Sized | null, rows: number | null): number {
    if (!isListType(getNullableType(field.type))) return 1;
    if (rows !== null) return rows;
    return page?.fields.includes(field.name) ? page.size : pricing.list;
  }

  function rowsOf(node: FieldNode, { slicing, assumed }: ListSize): number {
    const stated = slicing.flatMap((name) => {
      const value = node.arguments?.find((each) => each.name.value === name)?.value;
      if (value?.kind === Kind.INT) return [Number(value.value)];
      if (value?.kind !== Kind.VARIABLE) return [];
      fixed = false;
      const given = variables[value.name.value] ?? defaultOf(value.name.value);
      return typeof given === "number" ? [given] : [];
    });
    const asked = stated.length > 0 ? Math.max(...stated) : (assumed ?? pricing.page);
    return slicing.length === 0 ? asked : Math.min(Math.max(asked, 1), pricing.pageCap);
  }

  function defaultOf(variable: string): number | undefined {
    const definition = operation.variableDefinitions?.find((each) => each.variable.name.value === variable);
    const value = definition?.defaultValue;
    return value?.kind === Kind.INT ? Number(value.value) : undefined;
  }
}

/** As every connection of the hub has it. */
const pageSize: ListSize = { slicing: ["first", "last"], sized: ["nodes", "edges"] };

function isPage({ args, type }: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(type).name.endsWith("Connection") && args.some(({ name }) => name === "first");
}
