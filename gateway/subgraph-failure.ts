import { type GraphQLFormattedError, Kind, parse, type SelectionNode, type SelectionSetNode } from "graphql";
import { errors, isErrorCode } from "../schema/errors.ts";
import type { Log } from "../subgraphs/kit/log.ts";
import { withoutValues } from "./wordless-values.ts";

/** Why there is no answer of a subgraph. */
export type FailureCode = "SUBGRAPH_UNAVAILABLE" | "SUBGRAPH_TIMEOUT" | "REQUEST_TIMEOUT" | "INTERNAL";

/** A subgraph gave no answer that could be used. */
export class SubgraphFailure extends Error {
  override readonly name = "SubgraphFailure";
  constructor(
    readonly code: FailureCode,
    /** For the log alone: an HTTP status or a code of the network. */
    readonly reason: string,
    /** Whether the request may have reached it. */
    readonly sent = true,
  ) {
    super(code);
  }
}

/** A request to a subgraph, as the plan of an operation has it. */
export interface SubgraphRequest {
  readonly query?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Does the request only read, so that it may be sent again? */
export function onlyReads({ query }: SubgraphRequest): boolean {
  return !/^\s*mutation\b/.test(query ?? "");
}

/** The errors that stand for a whole answer: one for each field that is missing, naming nothing but the owner. */
export function failedFields(
  owner: string,
  code: FailureCode,
  request: SubgraphRequest,
  id: string,
  sent = true,
): GraphQLFormattedError[] {
  const unsure =
    onlyReads(request) || !sent
      ? ""
      : " It is not known whether it was done: send it again with the same idempotency key.";
  const message = messages[code](owner) + unsure;
  const extensions = code === "INTERNAL" ? { code, id } : { code, owner };
  return missingFields(request).map((path) => ({ message, path, extensions }));
}

const messages: Readonly<Record<FailureCode, (owner: string) => string>> = {
  SUBGRAPH_UNAVAILABLE: (owner) => `The owner of ${owner} does not answer just now. Try again shortly.`,
  SUBGRAPH_TIMEOUT: (owner) => `The owner of ${owner} takes too long to answer just now. Try again shortly.`,
  REQUEST_TIMEOUT: () => `${errors.REQUEST_TIMEOUT.meaning} ${errors.REQUEST_TIMEOUT.remedy}`,
  INTERNAL: () => `${errors.INTERNAL.meaning} ${errors.INTERNAL.remedy}`,
};

/** Codes that speak of the gateway's own request rather than of its caller's. */
const ours: ReadonlySet<string> = new Set([
  "UNAUTHENTICATED",
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/**
 * What a caller may see of a subgraph's error: one of a published code as it is, without the rest of its
 * extensions; any other as INTERNAL, its code logged under the id.
 */
export function maskedError(error: GraphQLFormattedError, owner: string, log: Log): GraphQLFormattedError {
  const { code, requires, id } = error.extensions ?? {};
  const path = error.path === undefined ? {} : { path: error.path };
  if (isErrorCode(code) && code !== "INTERNAL" && !ours.has(code)) {
    const extensions = requires === undefined ? { code } : { code, requires };
    return { message: withoutValues(code, error), ...path, extensions };
  }
  const known = code === "INTERNAL" && typeof id === "string" && /^[\w-]{8,64}$/.test(id) ? id : undefined;
  const errorId = known ?? crypto.randomUUID();
  log.error({ id: errorId, subgraph: owner, code, path: error.path }, "a subgraph answered with a fault");
  return { message: messages.INTERNAL(owner), ...path, extensions: { code: "INTERNAL", id: errorId } };
}

/** The paths of everything that the request would have brought, as its own answer would have them. */
function missingFields({ query, variables }: SubgraphRequest): (string | number)[][] {
  const operation = parse(query ?? "{__typename}", { noLocation: true }).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return keysOf(operation?.selectionSet).flatMap(({ key, field }) => {
    if (field !== "_entities") return [[key]];
    const entities = operation?.selectionSet.selections[0];
    const representations = (variables?.representations ?? []) as { __typename?: string }[];
    return representations.flatMap(({ __typename: type }, i) =>
      keysOf(entities?.kind === Kind.FIELD ? entities.selectionSet : undefined, type)
        .filter((each) => each.field !== "__typename")
        .map((each) => [key, i, each.key]),
    );
  });
}

function keysOf(set: SelectionSetNode | undefined, type?: string): { key: string; field: string }[] {
  return (set?.selections ?? []).flatMap((selection: SelectionNode) => {
    if (selection.kind === Kind.FIELD) {
      return [{ key: selection.alias?.value ?? selection.name.value, field: selection.name.value }];
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const condition = selection.typeCondition?.name.value;
    const applies = type === undefined || condition === undefined || condition === type;
    return applies ? keysOf(selection.selectionSet, type) : [];
  });
}
