import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from "graphql";

/** How much one request may ask for. */
export interface Limits {
  /** Of the whole HTTP body. */
  readonly bodyBytes: number;
  /** Words and signs of the document, before anything else is looked at. */
  readonly tokens: number;
  /** Levels of fields within fields. */
  readonly depth: number;
  /** Fields of the whole operation, with every fragment written out. */
  readonly fields: number;
  readonly aliases: number;
  /** Fields of Query or Mutation. */
  readonly rootFields: number;
  /** Levels of lists and objects in the variables. */
  readonly variableDepth: number;
}

/** Room for everything on one case in one operation, and for the explorer's introspection, which is 15 deep. */
export const limits: Limits = {
  bodyBytes: 1024 * 1024,
  tokens: 6_000,
  depth: 20,
  fields: 3_000,
  aliases: 100,
  rootFields: 20,
  variableDepth: 12,
};

/** What an operation asks for, with fragments written out wherever they are spread. */
interface Extent {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
}

const none: Extent = { depth: 0, fields: 0, aliases: 0, rootFields: 0 };

/**
 * What is too much in a document, in words; empty if nothing is. A document that is not GraphQL is left to the
 * server to complain of, except that names reserved for introspection are refused as aliases: they would hide the
 * type by which answers are checked.
 */
export function exceeded(query: string, most: Limits): string[] {
  const document = parsed(query, most.tokens);
  if (document === "too long") return [`more than ${most.tokens} words and signs`];
  if (document === "not GraphQL") return [];
  const { extent, reservedAlias } = measured(document);
  return [
    ...(extent.depth > most.depth ? [`more than ${most.depth} levels`] : []),
    ...(extent.fields > most.fields ? [`more than ${most.fields} fields`] : []),
    ...(extent.aliases > most.aliases ? [`more than ${most.aliases} aliases`] : []),
    ...(extent.rootFields > most.rootFields ? [`more than ${most.rootFields} questions at once`] : []),
    ...(reservedAlias ? ["an alias that begins with two underscores"] : []),
  ];
}

/** Are there more levels of lists and objects than permitted? Looks no deeper than that. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeperThan(levels - 1, each));
}

function parsed(query: string, maxTokens: number): DocumentNode | "too long" | "not GraphQL" {
  try {
    return parse(query, { maxTokens, noLocation: true });
  } catch (error) {
    const tooLong = error instanceof GraphQLError && error.message.includes("tokens");
    return tooLong ? "too long" : "not GraphQL";
  }
}

function measured(document: DocumentNode): { extent: Extent; reservedAlias: boolean } {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet]] : [],
    ),
  );
  const known = new Map<string, Extent>();
  let reservedAlias = false;
  const operations = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const extent = operations.map(({ selectionSet }) => ofSelections(selectionSet)).reduce(larger, none);
  return { extent, reservedAlias };

  function ofSelections(set: SelectionSetNode | undefined): Extent {
    return (set?.selections ?? []).reduce((sum, selection): Extent => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return plus(sum, ofFragment(selection.name.value));
      const inner = ofSelections(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return plus(sum, inner);
      const aliases = inner.aliases + (selection.alias ? 1 : 0);
      if (selection.alias?.value.startsWith("__")) reservedAlias = true;
      return plus(sum, { depth: inner.depth + 1, fields: inner.fields + 1, aliases, rootFields: 1 });
    }, none);
  }

  function ofFragment(name: string): Extent {
    const before = known.get(name);
    if (before) return before;
    known.set(name, none); // a fragment within itself is refused by validation; here it only must end
    const extent = ofSelections(fragments.get(name));
    known.set(name, extent);
    return extent;
  }
}

function plus(a: Extent, b: Extent): Extent {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    rootFields: a.rootFields + b.rootFields,
  };
}

function larger(a: Extent, b: Extent): Extent {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: Math.max(a.fields, b.fields),
    aliases: Math.max(a.aliases, b.aliases),
    rootFields: Math.max(a.rootFields, b.rootFields),
  };
}
