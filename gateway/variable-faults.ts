import type { ApolloServerPlugin } from "@apollo/server";
import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";
import type { GatewayContext } from "./context.ts";
import { refusal } from "./public-error.ts";

type Path = readonly (string | number)[];

const told = 5;

/**
 * Refuses variables that do not fit before anything is planned, and says where, never what: the library's own words
 * quote the value, which may be about a person, and guess at names that were meant.
 */
export const variableCheck: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation, request }) {
        if (!operation) return;
        const faults = variableFaults(schema, operation, request.variables ?? {});
        if (faults.length > 0) throw refusal("BAD_USER_INPUT", faults.slice(0, told).join(" "));
      },
    };
  },
};

/** What does not fit in the variables of an operation, in words and without any value of them. */
export function variableFaults(
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string[] {
  return (variableDefinitions ?? []).flatMap(({ variable, type: node, defaultValue }) => {
    const { value: name } = variable.name;
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) return [];
    const given = Object.hasOwn(variables, name) && variables[name] !== undefined;
    if (!given) {
      return isNonNullType(type) && defaultValue === undefined
        ? [`$${name} is missing: ${needed(type)}.`]
        : [];
    }
    const faults: string[] = [];
    coerceInputValue(variables[name], type, (path, _, { message }) => {
      faults.push(`$${name}${inWords(path)} ${reason(message, typeAt(type, path))}.`);
    });
    return faults;
  });
}

function reason(message: string, type: GraphQLInputType): string {
  // The names that follow are the schema's, except the one of a field that it does not have.
  if (message.startsWith("Field ")) {
    const missing = /^Field "(\w+)" of required type "([\w[\]!]+)" was not provided\.$/.exec(message);
    return missing ? `lacks ${missing[1]}, a ${missing[2]}` : `has a field that ${getNamedType(type)} lacks`;
  }
  return `does not fit: ${needed(type)}`;
}

function needed(type: GraphQLInputType): string {
  if (isEnumType(getNullableType(type))) return `it should be one of the values of ${getNamedType(type)}`;
  return `it should be of the type ${type}`;
}

function typeAt(type: GraphQLInputType, [step, ...rest]: Path): GraphQLInputType {
  const present = getNullableType(type);
  if (step === undefined) return type;
  if (isListType(present)) return typeAt(present.ofType, typeof step === "number" ? rest : [step, ...rest]);
  const field = isInputObjectType(present) ? present.getFields()[step] : undefined;
  return field ? typeAt(field.type, rest) : type;
}

function inWords(path: Path): string {
  return path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
}
