import {
  astFromValue,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  print,
} from "graphql";
import { type KnownIds, sampleValue } from "../hostile/sample-values.ts";

/** A field that is asked for, and what of it. */
export interface Asked {
  readonly type: string;
  readonly field: string;
  /** Under which name its answer stands. */
  readonly alias: string;
  readonly given: string;
  readonly children: readonly Asked[];
}

/** How a question is written: the same fields by another way. */
export type Style = "plain" | "alias" | "fragment";

/**
 * Everything below a type, each type once where it is met first, so that a question stays as long as the schema.
 * @param depth how far down
 * @param rows how many rows of a page
 */
export function everythingBelow(
  type: GraphQLObjectType,
  { depth, rows, ids, style }: { depth: number; rows: number; ids: KnownIds; style: Style },
): readonly Asked[] {
  const seen = new Set<string>([type.name]);
  return below(type, depth);

  function below(parent: GraphQLObjectType, left: number): readonly Asked[] {
    const fields = Object.values(parent.getFields()).filter(({ name }) => !name.startsWith("_"));
    const names = fields.map(({ name }) => name);
    // First the fields, so that a type is opened as near to the top as it is met.
    const opening = fields.map((field) => {
      const output = getNamedType(field.type);
      const isNew = isObjectType(output) && !seen.has(output.name) && left > 0;
      if (isNew) seen.add(output.name);
      return isNew ? output : null;
    });
    return fields.flatMap((field, index) => {
      const given = argumentsOf(field, ids, rows);
      if (given === null) return [];
      const opened = opening[index];
      return [
        {
          type: parent.name,
          field: field.name,
          // Under a sibling's name, which somebody else may have.
          alias: style === "alias" ? names[(index + 1) % names.length]! : field.name,
          given,
          children: opened ? below(opened, left - 1) : [],
        },
      ];
    });
  }
}

/** What a field is given: what it must have, and a small page. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  ids: KnownIds,
  rows: number,
): string | null {
  const given = field.args.flatMap(({ name, type, defaultValue }) => {
    if (name === "first") return [`first: ${rows}`];
    if (!isNonNullType(type) || defaultValue !== undefined) return [];
    const value = astFromValue(sampleValue(type, name, ids), type);
    return value ? [`${name}: ${print(value)}`] : [];
  });
  return given.length === 0 ? "" : `(${given.join(", ")})`;
}

/** A text, a number or a list of them as it stands in a question. */
export function written(value: unknown): string {
  return JSON.stringify(value);
}

/** Is there something below it to ask for? */
export function hasFields(schema: GraphQLSchema, { type, field }: Asked): boolean {
  const parent = schema.getType(type);
  const output = isObjectType(parent) ? parent.getFields()[field]?.type : undefined;
  return output !== undefined && isCompositeType(getNamedType(getNullableType(output)));
}

/** The text of a selection. Named fragments go to the end of the document, as many as a document may have. */
export function selectionOf(
  schema: GraphQLSchema,
  asked: readonly Asked[],
  style: Style,
  fragments: string[] = [],
): string {
  if (asked.length === 0) return "__typename";
  const [{ type }] = asked as [Asked];
  const inner = asked
    .map((each) => {
      const name = each.alias === each.field ? each.field : `${each.alias}: ${each.field}`;
      const selection = hasFields(schema, each)
        ? ` { ${selectionOf(schema, each.children, style, fragments)} }`
        : "";
      return `${name}${each.given}${selection}`;
    })
    .join(" ");
  if (style !== "fragment") return inner;
  if (fragments.length >= 40) return `... on ${type} { ${inner} }`;
  fragments.push(`fragment F${fragments.length} on ${type} { ${inner} }`);
  return `... on ${type} { ...F${fragments.length - 1} }`;
}

/** Every field of the question, as `Type.field`. */
export function fieldsOf(asked: readonly Asked[]): string[] {
  return asked.flatMap(({ type, field, children }) => [`${type}.${field}`, ...fieldsOf(children)]);
}

/** Visits every value of an answer that was given for a field. */
export function eachGiven(
  asked: readonly Asked[],
  data: unknown,
  visit: (type: string, field: string) => void,
): void {
  if (Array.isArray(data)) {
    for (const each of data) eachGiven(asked, each, visit);
    return;
  }
  if (typeof data !== "object" || data === null) return;
  for (const { type, field, alias, children } of asked) {
    const value = (data as Record<string, unknown>)[alias];
    if (value === undefined || value === null) continue;
    visit(type, field);
    if (children.length > 0) eachGiven(children, value, visit);
  }
}
