import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from "graphql";

/** What a schema says of the cost of a field, by `@cost` and `@listSize`. */
export interface FieldPrice {
  /** Of the field itself, for each object that it belongs to. */
  readonly weight?: number;
  readonly size?: ListSize;
}

/** As `@listSize` has it: https://specs.apollo.dev/cost/v0.1 */
export interface ListSize {
  readonly assumed?: number;
  /** The arguments that state how many. */
  readonly slicing: readonly string[];
  /** The fields of the returned object that have so many; the field itself if there are none. */
  readonly sized: readonly string[];
}

/** Prices by `Type.field`; a field of which the schema says nothing is absent. */
export type PriceList = ReadonlyMap<string, FieldPrice>;

/** Reads the prices of a schema. A field's own `@cost` comes before that of the type that it returns. */
export function priceListOf(document: DocumentNode): PriceList {
  const list = new Map<string, FieldPrice>();
  const objects = document.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION ? [node] : [],
  );
  const ofTypes = new Map(objects.map((node) => [node.name.value, weightOf(node.directives)]));
  for (const { name, fields } of objects) {
    for (const field of fields ?? []) {
      let type = field.type;
      while (type.kind !== Kind.NAMED_TYPE) type = type.type;
      const weight = weightOf(field.directives) ?? ofTypes.get(type.name.value);
      const size = sizeOf(field.directives);
      if (weight === undefined && size === undefined) continue;
      list.set(`${name.value}.${field.name.value}`, {
        ...(weight === undefined ? {} : { weight }),
        ...(size === undefined ? {} : { size }),
      });
    }
  }
  return list;
}

type Directives = readonly ConstDirectiveNode[] | undefined;

function weightOf(directives: Directives): number | undefined {
  const weight = argumentsOf(directives, "cost")?.weight;
  return typeof weight === "number" ? weight : undefined;
}

function sizeOf(directives: Directives): ListSize | undefined {
  const stated = argumentsOf(directives, "listSize");
  if (stated === undefined) return undefined;
  return {
    ...(typeof stated.assumedSize === "number" ? { assumed: stated.assumedSize } : {}),
    slicing: namesOf(stated.slicingArguments),
    sized: namesOf(stated.sizedFields),
  };
}

function namesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function argumentsOf(directives: Directives, name: string): Record<string, unknown> | undefined {
  const directive = directives?.find((each) => each.name.value === name);
  return (
    directive &&
    Object.fromEntries(
      (directive.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)]),
    )
  );
}
