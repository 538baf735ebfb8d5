import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from "graphql";
import { isIdentifiable } from "../../schema/codes/data-classes.ts";
import { errors } from "../../schema/errors.ts";
import { isPlainText } from "../../schema/values/plain-text.ts";
import type { AuditTrail, FieldPlace } from "./audit/trail.ts";
import { badInput } from "./bad-input.ts";
import type { Caller } from "./caller.ts";
import type { FederatedSchema } from "./federated-schema.ts";
import { keysOf, meets, type Requirement, requirementsOf } from "./requirements.ts";

/** What enforcement needs of a resolver's context. */
export interface CallerContext {
  readonly request: {
    readonly caller: Caller;
    readonly trail: AuditTrail;
    /** Keeps what was seen and refused; throws where it could not be kept. */
    keepTrail(): Promise<void>;
  };
}

/**
 * Makes a subgraph refuse, field by field, what its caller's scopes do not allow, whatever path leads there:
 * `_entities` resolves through the same fields. The gateway has checked before; a subgraph trusts nobody. What is
 * seen of somebody and what is refused is noted for the audit here and nowhere else.
 */
export function enforceRequirements({ schema, typeDefs }: FederatedSchema): GraphQLSchema {
  const requirements = requirementsOf(typeDefs);
  const keys = keysOf(typeDefs);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const requirement = requirements.get(`${type.name}.${field.name}`);
      const plain = field.resolve ?? defaultFieldResolver;
      const resolve = field.args.length > 0 ? takingText(plain) : plain;
      field.resolve = requirement
        ? guarded(requirement, placeOf(type, field, requirement, keys), resolve)
        : resolve;
    }
  }
  return schema;
}

function placeOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  requirement: Requirement,
  keys: ReadonlyMap<string, string>,
): FieldPlace {
  return {
    name: `${type.name}.${field.name}`,
    type: type.name,
    root: type.name === "Query" ? "query" : type.name === "Mutation" ? "mutation" : null,
    key: keys.get(type.name) ?? null,
    returns: getNamedType(field.type).name.replace(/Connection$/, ""),
    isIdentifiable: isIdentifiable(requirement.scopes.flat()),
    records: [...keys.keys()],
  };
}

function guarded(
  requirement: Requirement,
  place: FieldPlace,
  resolve: GraphQLFieldResolver<unknown, CallerContext>,
): GraphQLFieldResolver<unknown, CallerContext> {
  return (source, args, context, info) => {
    const { caller, trail } = context.request;
    if (meets(caller, requirement)) {
      trail.enters(place, source, args, info);
      return resolve(source, args, context, info);
    }
    trail.refuses(place, source, args, info.path);
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
    throw badInput("A text holds something that is no character.");
  };
}
