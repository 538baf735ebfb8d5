import {
  type DirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  Kind,
  parse,
  print,
  valueFromASTUntyped,
  visit,
} from "graphql";
import { type RequirementMap, requirementsOf } from "../subgraphs/kit/requirements.ts";
import { type PriceList, priceListOf } from "./cost/price-list.ts";

/** The committed supergraph, made ready for a gateway that enforces the requirements itself. */
export interface PreparedSupergraph {
  readonly requirements: RequirementMap;
  /** What the schema says of the cost of its fields. */
  readonly prices: PriceList;
  /** The supergraph without the directives that @apollo/gateway refuses to load; they stand in the descriptions. */
  readonly sdl: string;
  /** The names of the subgraphs. */
  readonly subgraphs: readonly string[];
  /** The subgraph to which each field belongs, by `Type.field`; the first of several. */
  readonly ownerOf: ReadonlyMap<string, string>;
}

const enforced = ["authenticated", "requiresScopes"];
const specification = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\//;

/**
 * Reads the requirements of a supergraph and takes their directives out of it. Throws if a field of an object
 * has no requirement, or if there is a requirement that this gateway would not see: it fails closed.
 */
export function prepareSupergraph(sdl: string): PreparedSupergraph {
  const document = parse(sdl, { noLocation: true });
  refuseWhatCannotBeEnforced(document);
  const requirements = requirementsOf(document);
  const open = fieldsWithoutRequirement(document, requirements);
  if (open.length > 0) throw new Error(`no requirement is stated for ${open.join(", ")}`);
  const loadable = withoutRequirements(described(document, requirements));
  return {
    requirements,
    prices: priceListOf(document),
    sdl: print(loadable),
    subgraphs: [...graphsOf(document).values()],
    ownerOf: ownersOf(document),
  };
}

/** The fields of objects, as `Type.field`, that anybody could ask for: there must be none. */
export function fieldsWithoutRequirement(document: DocumentNode, requirements: RequirementMap): string[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (node.fields ?? [])
          .map((field) => `${node.name.value}.${field.name.value}`)
          .filter((name) => !requirements.get(name)?.signedIn)
      : [],
  );
}

function refuseWhatCannotBeEnforced(document: DocumentNode): void {
  for (const link of linksOf(document)) {
    const name = specification.exec(argument(link, "url") ?? "")?.[1];
    if (name === "policy")
      throw new Error("the supergraph uses @policy, which this gateway does not enforce");
    if (name !== undefined && argument(link, "as") !== undefined) {
      throw new Error(`the supergraph renames @${name}, so its requirements would not be seen`);
    }
  }
}

function withoutRequirements(document: DocumentNode): DocumentNode {
  const isOurs = (name: string) => enforced.some((each) => name === each || name.startsWith(`${each}__`));
  return visit(document, {
    enter(node) {
      const named = node.kind === Kind.DIRECTIVE_DEFINITION || node.kind === Kind.SCALAR_TYPE_DEFINITION;
      if (named && isOurs(node.name.value)) return null;
      if (node.kind !== Kind.DIRECTIVE) return undefined;
      return isOurs(node.name.value) || linksTo(node) ? null : undefined;
    },
  });
}

/** Introspection shows no directives, so what a field requires is put into its description. */
function described(document: DocumentNode, requirements: RequirementMap): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: {
      enter: (type) => ({
        ...type,
        fields: (type.fields ?? []).map((field) => {
          const scopes = requirements.get(`${type.name.value}.${field.name.value}`)?.scopes ?? [];
          if (scopes.length === 0) return field;
          const ways = scopes.map((all) => all.map((scope) => `\`${scope}\``).join(" and ")).join(", or ");
          const value = `${field.description?.value ?? ""}\n\nRequires ${ways}.`.trim();
          return { ...field, description: { kind: Kind.STRING, value, block: true } };
        }),
      }),
    },
  });
}

function linksTo(directive: DirectiveNode): boolean {
  return directive.name.value === "link" && specification.test(argument(directive, "url") ?? "");
}

function linksOf(document: DocumentNode): DirectiveNode[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
      ? (node.directives ?? []).filter((directive) => directive.name.value === "link")
      : [],
  );
}

function ownersOf(document: DocumentNode): Map<string, string> {
  const graphs = graphsOf(document);
  const owners = new Map<string, string>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of node.fields ?? []) {
      const joins = [...(field.directives ?? []), ...(node.directives ?? [])].filter(
        ({ name }) => name.value === "join__field" || name.value === "join__type",
      );
      const owner = joins.map((join) => graphs.get(argument(join, "graph") ?? "")).find(Boolean);
      if (owner !== undefined) owners.set(`${node.name.value}.${field.name.value}`, owner);
    }
  }
  return owners;
}

/** The names of the subgraphs, by what the supergraph calls them. */
function graphsOf(document: DocumentNode): Map<string, string> {
  const graphs = document.definitions.find(
    (node): node is EnumTypeDefinitionNode =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === "join__Graph",
  );
  return new Map(
    (graphs?.values ?? []).flatMap((value) => {
      const join = value.directives?.find(({ name }) => name.value === "join__graph");
      const name = join && argument(join, "name");
      return name === undefined ? [] : [[value.name.value, name] as const];
    }),
  );
}

function argument(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  return value && (valueFromASTUntyped(value) as string);
}
