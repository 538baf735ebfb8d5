import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from "graphql";
import { errors } from "../../schema/errors.ts";
import { isPlainText } from "../../schema/values/plain-text.ts";
import type { Caller } from "./caller.ts";
import type { FederatedSchema } from "./federated-schema.ts";
import { meets, type Requirement, requirementsOf } from "./requirements.ts";

/** What enforcement needs of a resolver's context. */
export interface CallerContext {
  readonly request: { readonly caller: Caller };
}

/**
 * Makes a subgraph refuse, field by field, what its caller's scopes do not allow, whatever path leads there:
 * `_entities` resolves through the same fields. The gateway has checked before; a subgraph trusts nobody.
 */
export function enforceRequirements({ schema, typeDefs }: FederatedSchema): GraphQLSchema {
  const requirements = requirementsOf(typeDefs);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const requirement = requirements.get(`${type.name}.${field.name}`);
      const plain = field.resolve ?? defaultFieldResolver;
      const resolve = field.args.length > 0 ? takingText(plain) : plain;
      field.resolve = requirement ? guarded(requirement, resolve) : resolve;
    }
  }
  return schema;
}

function guarded(
  requirement: Requirement,
  resolve: GraphQLFieldResolver<unknown, CallerContext>,
): GraphQLFieldResolver<unknown, CallerContext> {
  return (source, args, context, info) => {
    if (meets(context.request.caller, requirement)) return resolve(source, args, context, info);
    throw new GraphQLError(errors.FORBIDDEN_FIELD.meaning, {
      extensions: { code: "FORBIDDEN_FIELD", requires: requirement.scopes },
    });
  };
}

/** Refuses arguments with a text that cannot be kept, before anything is done with them. */
function takingText(
  resolve: GraphQLFieldResolver<unknown, CallerContext>,
): GraphQLFieldResolver<unknown, CallerContext> {
  return (source, args, context, info) => {
    if (isPlainText(args)) return resolve(source, args, context, info);
    throw new GraphQLError("A text holds something that is no character.", {
      extensions: { code: "BAD_USER_INPUT" },
    });
  };
}
