import {
  buildSchema,
  type ConstDirectiveNode,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  valueFromASTUntyped,
} from "graphql";

/** What the written schema says of who may have a field, read here anew: the hub's own reading is what is tried. */
export interface FieldMap {
  readonly schema: GraphQLSchema;
  /** May somebody with these scopes have this field of this object type? */
  allows(scopes: ReadonlySet<string>, type: string, field: string): boolean;
}

/** Reads a supergraph or the schema of one subgraph. */
export function fieldMapOf(sdl: string): FieldMap {
  const schema = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });
  return {
    schema,
    allows(scopes, typeName, fieldName) {
      const type = schema.getType(typeName);
      if (!isObjectType(type)) return true;
      const field = type.getFields()[fieldName];
      if (!field) return true;
      const output = getNamedType(field.type);
      const nodes = [field.astNode, type.astNode, ...type.extensionASTNodes];
      const ofOutput = isObjectType(output) ? [output.astNode, ...output.extensionASTNodes] : [];
      return [...nodes, ...ofOutput].every((node) =>
        (node?.directives ?? []).every((directive) => holds(directive, scopes)),
      );
    },
  };
}

/** Does somebody with the scopes meet the directive? Alternatives, of which one must be held whole. */
function holds({ name, arguments: given }: ConstDirectiveNode, scopes: ReadonlySet<string>): boolean {
  if (name.value !== "requiresScopes") return true;
  const argument = given?.find((each) => each.name.value === "scopes");
  const alternatives = argument ? (valueFromASTUntyped(argument.value) as string[][]) : [];
  return alternatives.some((all) => all.every((scope) => scopes.has(scope)));
}
