import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  parse,
  typeFromAST,
} from "graphql";
import type { PersistedOperations } from "../../../gateway/persisted-operations.ts";
import { jobGrants, type Role, roles, type Scope } from "../../../schema/codes/access.ts";
import type { Purpose } from "../../../schema/codes/purposes.ts";
import { jobNames } from "../../../schema/events.ts";
import { type Requirement, requirementsOf } from "../../../subgraphs/kit/requirements.ts";
import type { Asker } from "../target.ts";
import { type KnownIds, sampleValue } from "./sample-values.ts";

/** An operation with variables that fit, and somebody who may send it. */
export interface Question {
  readonly name: string;
  readonly asker: Asker;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The rest of the body of its request. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Every field of Query and Mutation that a person may ask for, and every operation of a job. */
export function everyQuestion(
  supergraph: string,
  operations: PersistedOperations,
  ids: KnownIds,
): Question[] {
  const schema = buildSchema(supergraph, { assumeValid: true });
  const requirements = requirementsOf(parse(supergraph));
  const fields = (["Query", "Mutation"] as const).flatMap((type) => {
    const found = schema.getType(type);
    return Object.values(isObjectType(found) ? found.getFields() : {}).flatMap((field) =>
      ofField(type, field, requirements.get(`${type}.${field.name}`), ids),
    );
  });
  return [...fields, ...ofJobs(schema, operations, ids)];
}

function ofField(
  type: "Query" | "Mutation",
  field: GraphQLField<unknown, unknown>,
  requirement: Requirement | undefined,
  ids: KnownIds,
): Question[] {
  const asker = whoMay(requirement);
  if (asker === null || field.args.length === 0) return [];
  const known: KnownIds = { ...ids, id: ids[`${field.name}Id`] ?? crypto.randomUUID() };
  const variables = field.args.map((each) => `$${each.name}: ${each.type}`).join(", ");
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
  const selection = isCompositeType(getNamedType(field.type)) ? "{ __typename }" : "";
  return [
    {
      name: field.name,
      asker,
      variables: Object.fromEntries(
        field.args.map((each) => [each.name, sampleValue(each.type, each.name, known)]),
      ),
      rest: {
        query: `${type.toLowerCase()} (${variables}) { ${field.name}(${given}) ${selection} }`,
        extensions: { purpose: asker.purpose },
      },
    },
  ];
}

/** Somebody whose role meets the requirement for one of its purposes; null if only jobs do. */
function whoMay(requirement: Requirement | undefined): { role: Role; purpose: Purpose } | null {
  for (const [role, grant] of Object.entries(roles)) {
    const held: readonly Scope[] = grant.scopes;
    const meets =
      requirement?.scopes.length === 0 ||
      requirement?.scopes.some((all) => all.every((scope) => held.includes(scope as Scope)));
    if (meets) return { role: role as Role, purpose: grant.purposes[0] };
  }
  return null;
}

function ofJobs(schema: GraphQLSchema, operations: PersistedOperations, ids: KnownIds): Question[] {
  return [...operations].flatMap(([sha256Hash, { name, document, clients }]) => {
    const job = jobNames.find((each) => clients.includes(`job-${each}`));
    if (job === undefined) return [];
    const definition = parse(document).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const declared =
      definition?.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
    const variables = declared.map(({ variable, type }) => {
      const { value } = variable.name;
      return [value, sampleValue(typeFromAST(schema, type as never) as GraphQLInputType, value, ids)];
    });
    return [
      {
        name,
        asker: { job },
        variables: Object.fromEntries(variables),
        rest: {
          extensions: { persistedQuery: { version: 1, sha256Hash }, purpose: jobGrants[job].purposes[0] },
        },
      },
    ];
  });
}
