import "reflect-metadata";
import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  parse,
  printSchema,
  visit,
} from "graphql";
import { buildSchemaSync, createResolversMap, Directive, type NonEmptyArray } from "type-graphql";
import type { Scope } from "../../schema/codes/access.ts";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@tag", "@inaccessible", "@authenticated", "@requiresScopes", "@cost"
])`;

/** The decorator for a field that only callers with all of these scopes may see. */
export function Requires(
  ...scopes: [Scope, ...Scope[]]
): MethodDecorator & PropertyDecorator & ClassDecorator {
  return Directive(`@requiresScopes(scopes: [[${scopes.map((scope) => `"${scope}"`).join(", ")}]])`);
}

/** The decorator for a field that callers with any one of these scopes may see. */
export function RequiresAny(
  ...scopes: [Scope, ...Scope[]]
): MethodDecorator & PropertyDecorator & ClassDecorator {
  return Directive(`@requiresScopes(scopes: [${scopes.map((scope) => `["${scope}"]`).join(", ")}])`);
}

/** The decorator for what anybody who is signed in may see. */
export const SignedIn = (): MethodDecorator & PropertyDecorator & ClassDecorator =>
  Directive("@authenticated");

/** The decorator for a type whose objects come with the row that they belong to: to ask for them costs nothing more. */
export const PartOfRow = (): ClassDecorator => Directive("@cost(weight: 0)");

/** The decorator for an entity that other owners may refer to and add fields to. */
export const Entity = (keyFields = "id"): ClassDecorator => Directive(`@key(fields: "${keyFields}")`);

/** What of an entity's key another owner sends; resolved in batches by the loader of the request. */
export type Reference = Readonly<Record<string, unknown>>;

/** Finds entities for references of one type; null where there is none. */
export type ReferenceLoader<Context> = (reference: Reference, context: Context) => unknown;

export interface FederatedSchemaOptions<Context> {
  /** The resolver classes of the subgraph. */
  readonly resolvers: NonEmptyArray<new () => object>;
  /** Entities of others to which this subgraph adds fields and to which no field of its own leads. */
  readonly extended?: readonly (new () => object)[];
  /** How each entity of this subgraph is found again, by type name. */
  readonly references: Readonly<Record<string, ReferenceLoader<Context>>>;
}

/** A subgraph's schema, executable and as the type definitions from which the supergraph is composed. */
export interface FederatedSchema {
  readonly schema: GraphQLSchema;
  readonly typeDefs: DocumentNode;
}

/** Builds a federated schema from type-graphql classes. Throws where a class is at fault. */
export function buildFederatedSchema<Context>(options: FederatedSchemaOptions<Context>): FederatedSchema {
  const built = buildSchemaSync({
    resolvers: options.resolvers,
    orphanedTypes: [...(options.extended ?? [])],
    validate: false,
    // Federation checks the whole; on its own a subgraph that refers to others' scalars would fail.
    skipCheck: true,
  });
  const typeDefs = withDirectives(built);
  const resolvers = createResolversMap(built) as Record<string, object>;
  for (const [type, load] of Object.entries(options.references)) {
    resolvers[type] = {
      ...resolvers[type],
      __resolveReference: (reference: Reference, context: Context) => load(reference, context),
    };
  }
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  return { schema, typeDefs };
}

/** graphql's printer drops the directives that type-graphql keeps in the syntax nodes: they are put back. */
function withDirectives(schema: GraphQLSchema): DocumentNode {
  const definitions = visit(parse(printSchema(schema)), {
    ObjectTypeDefinition(node) {
      const type = schema.getType(node.name.value) as GraphQLObjectType;
      const fields = type.getFields();
      return {
        ...node,
        directives: (type.astNode?.directives ?? []) as ConstDirectiveNode[],
        fields: (node.fields ?? []).map((field) => ({
          ...field,
          directives: [...(fields[field.name.value]?.astNode?.directives ?? []), ...(field.directives ?? [])],
        })),
      };
    },
  });
  return { kind: Kind.DOCUMENT, definitions: [...parse(link).definitions, ...definitions.definitions] };
}
