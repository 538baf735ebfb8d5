import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { expect, it } from "vitest";
import { compose } from "../../standalone/schema/compose.ts";
import { subgraphTypes } from "../../standalone/schema/subgraphs.ts";

/** An `input` is described where its type stands; an id or a number needs words of its own. */
const descriptionOf = (type: GraphQLNamedType) => (isInputObjectType(type) ? type.description : null);

/** Everything below a type that a partner's developer meets: its fields, their arguments, its values. */
function parts(type: GraphQLNamedType): [string, string | null | undefined][] {
  if (isEnumType(type))
    return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description]);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description]);
  }
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as [string, string | null | undefined],
    ...field.args.map((argument): [string, string | null | undefined] => [
      `${type.name}.${field.name}(${argument.name})`,
      argument.description ?? descriptionOf(getNamedType(argument.type)),
    ]),
  ]);
}

it("everything in the graph has a description", () => {
  const { api } = compose(subgraphTypes());
  const roots = new Set(["Query", "Mutation"]);
  const types = Object.values(api.getTypeMap()).filter(
    (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
  );
  const undescribed = types
    .flatMap((type) => [
      ...(roots.has(type.name) ? [] : [[type.name, type.description] as const]),
      ...parts(type),
    ])
    .flatMap(([name, description]) => (description?.trim() ? [] : [name]));
  expect(undescribed).toEqual([]);
});
