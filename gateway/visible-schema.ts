import {
  buildASTSchema,
  type DirectiveDefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  parse,
  printSchema,
  type TypeDefinitionNode,
  visit,
} from "graphql";
import type { Permits } from "./permitted-operation.ts";

type Definitions = ReadonlyMap<string, TypeDefinitionNode>;

const builtIn = new Set(["String", "Int", "Float", "Boolean", "ID"]);

/**
 * The part of the schema that a caller may use: the fields that they may have, and of the types only what those lead
 * to. A field of an interface stays while every type that has the interface keeps it.
 */
export function visibleSchema(schema: GraphQLSchema, permits: Permits): GraphQLSchema {
  const { definitions: nodes } = parse(printSchema(schema), { noLocation: true });
  let types: Definitions = new Map(
    nodes.flatMap((node) => (isType(node) ? [[node.name.value, permitted(node, permits)]] : [])),
  );
  const directives = nodes.filter((node) => node.kind === Kind.DIRECTIVE_DEFINITION);
  const from = ["Query", "Mutation", ...directives.flatMap(namesIn)];
  for (let size = -1; size !== sizeOf(types); ) {
    size = sizeOf(types);
    types = reachable(whole(types), from);
  }
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: [...directives, ...types.values()] });
}

function isType(node: DocumentNode["definitions"][number]): node is TypeDefinitionNode {
  return node.kind.endsWith("TypeDefinition");
}

function permitted(node: TypeDefinitionNode, permits: Permits): TypeDefinitionNode {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
  const fields = (node.fields ?? []).filter((field) => permits(node.name.value, field.name.value));
  return { ...node, fields };
}

/** Without what points to a type that is not there or that has nothing in it. */
function whole(types: Definitions): Definitions {
  const stands = (name: string) => builtIn.has(name) || !isEmpty(types.get(name));
  const standing = [...types.values()].filter((node) => stands(node.name.value));
  const objects = standing.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  return new Map(
    standing.map((node): [string, TypeDefinitionNode] => {
      const name = node.name.value;
      if (node.kind === Kind.UNION_TYPE_DEFINITION) {
        return [name, { ...node, types: (node.types ?? []).filter((each) => stands(each.name.value)) }];
      }
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION) {
        const interfaces = (node.interfaces ?? []).filter((each) => stands(each.name.value));
        return [name, { ...node, interfaces, fields: leadingOn(node, stands) }];
      }
      if (node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [name, node];
      const having = objects.filter((object) => has(object, name));
      const fields = leadingOn(node, stands).filter((field) =>
        having.every((object) => object.fields?.some((each) => each.name.value === field.name.value)),
      );
      return [name, { ...node, fields: having.length === 0 ? [] : fields }];
    }),
  );
}

function leadingOn(
  { fields = [] }: { readonly fields?: readonly FieldDefinitionNode[] | undefined },
  stands: (name: string) => boolean,
): FieldDefinitionNode[] {
  return fields.filter((field) => namesIn(field).every(stands));
}

function isEmpty(node: TypeDefinitionNode | undefined): boolean {
  if (node === undefined) return true;
  if (node.kind === Kind.UNION_TYPE_DEFINITION) return (node.types ?? []).length === 0;
  const isOutput = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
  return isOutput && (node.fields ?? []).length === 0;
}

/** What these types lead to, and from an interface whatever has it. */
function reachable(types: Definitions, from: readonly string[]): Definitions {
  const found = new Set<string>();
  const follow = (name: string) => {
    const node = types.get(name);
    if (node === undefined || found.has(name)) return;
    found.add(name);
    for (const next of namesIn(node)) follow(next);
    if (node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return;
    for (const other of types.values()) {
      if (other.kind === Kind.OBJECT_TYPE_DEFINITION && has(other, name)) follow(other.name.value);
    }
  };
  for (const name of from) follow(name);
  return new Map([...types].filter(([name]) => found.has(name)));
}

function has(node: ObjectTypeDefinitionNode, name: string): boolean {
  return (node.interfaces ?? []).some((each) => each.name.value === name);
}

function namesIn(node: TypeDefinitionNode | FieldDefinitionNode | DirectiveDefinitionNode): string[] {
  const names: string[] = [];
  visit(node, {
    NamedType: (type: NamedTypeNode) => {
      names.push(type.name.value);
    },
  });
  return names;
}

function sizeOf(types: Definitions): number {
  const fieldsOf = (node: TypeDefinitionNode) =>
    "fields" in node ? (node.fields?.length ?? 0) : "types" in node ? (node.types?.length ?? 0) : 0;
  return [...types.values()].reduce((sum, node) => sum + 1 + fieldsOf(node), 0);
}
