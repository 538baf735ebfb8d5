import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";

/** What an operation asks for, with fragments written out wherever they are spread. */
interface Asked {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
}

/** How large a document is: of its largest operation, and of the document itself. */
export interface Extent extends Asked {
  readonly directives: number;
  /** Levels of lists and objects in the values that stand in the document. */
  readonly valueDepth: number;
  readonly fragments: number;
  /** Does a fragment hold itself, by others or at once? */
  readonly cycle: boolean;
  /** Is there an alias that begins as names of introspection do? */
  readonly reservedAlias: boolean;
}

const nothing: Asked = { depth: 0, fields: 0, aliases: 0, rootFields: 0 };

/** Measures a document; each fragment once, so that fragments that multiply cost no more than others. */
export function extentOf(document: DocumentNode): Extent {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet]] : [],
    ),
  );
  const known = new Map<string, Asked | "being measured">();
  let cycle = false;
  const operations = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const largest = operations
    .map(({ selectionSet }) => ofSelections(selectionSet))
    .reduce((a, b) => joined(a, b, Math.max), nothing);
  // Also those that no operation spreads: validation looks at them too.
  for (const name of fragments.keys()) ofFragment(name);
  return { ...largest, ...ofDocument(document), fragments: fragments.size, cycle };

  function ofSelections(set: SelectionSetNode | undefined): Asked {
    return (set?.selections ?? []).map(ofSelection).reduce((a, b) => joined(a, b, plus), nothing);
  }

  function ofSelection(selection: SelectionNode): Asked {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const { depth, fields, aliases, rootFields } = ofSelections(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return { depth, fields, aliases, rootFields };
    return {
      depth: depth + 1,
      fields: fields + 1,
      aliases: aliases + (selection.alias ? 1 : 0),
      rootFields: 1,
    };
  }

  function ofFragment(name: string): Asked {
    const before = known.get(name);
    if (before === "being measured") cycle = true;
    if (before !== undefined) return before === "being measured" ? nothing : before;
    known.set(name, "being measured");
    const asked = ofSelections(fragments.get(name));
    known.set(name, asked);
    return asked;
  }
}

function ofDocument(document: DocumentNode): Pick<Extent, "directives" | "valueDepth" | "reservedAlias"> {
  let directives = 0;
  let reservedAlias = false;
  let valueDepth = 0;
  let depth = 0;
  const value = {
    enter: () => {
      depth += 1;
      valueDepth = Math.max(valueDepth, depth);
    },
    leave: () => {
      depth -= 1;
    },
  };
  visit(document, {
    ListValue: value,
    ObjectValue: value,
    Directive: () => {
      directives += 1;
    },
    Field: ({ alias }) => {
      if (alias?.value.startsWith("__")) reservedAlias = true;
    },
  });
  return { directives, valueDepth, reservedAlias };
}

function joined(a: Asked, b: Asked, counted: (a: number, b: number) => number): Asked {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: counted(a.fields, b.fields),
    aliases: counted(a.aliases, b.aliases),
    rootFields: counted(a.rootFields, b.rootFields),
  };
}

function plus(a: number, b: number): number {
  return a + b;
}
