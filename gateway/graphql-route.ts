import { createHash } from "node:crypto";
import type { ApolloServer } from "@apollo/server";
import { errors } from "../schema/errors.ts";
import { type FrontAnswer, type FrontRequest, fault, json, type Route } from "../subgraphs/kit/front.ts";
import type { Log } from "../subgraphs/kit/log.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import { contextOf, type GatewayContext, type Verifier } from "./context.ts";
import { startDeadline } from "./deadline.ts";
import { type GraphQLRequestBody, namedOperation, readBody, toApollo } from "./graphql-request.ts";
import { exceeded, isDeeperThan, type Limits } from "./limits.ts";
import type { PersistedOperations } from "./persisted-operations.ts";

export interface GraphQLRouteParts {
  readonly tokens: Verifier;
  readonly operations: PersistedOperations;
  readonly operationTimeoutMs: number;
  readonly limits: Limits;
  readonly log: Log;
}

const rememberedDocuments = 5_000;

/** The route to the graph: limits first, then who asks, then Apollo Server, all within the time of one operation. */
export function graphqlRoute(apollo: ApolloServer<GatewayContext>, parts: GraphQLRouteParts): Route {
  const measured = createBoundedCache<readonly string[]>(rememberedDocuments);

  return async (request) => {
    const { requestId } = request;
    if (!isJson(request)) return fault("BAD_REQUEST", requestId, 415);
    const read = readBody(request);
    if (read === null) return fault("BAD_REQUEST", requestId);
    const operation = namedOperation(read.body, parts.operations);
    const tooMuch = [...tooDeep(read.body), ...(operation ? [] : exceededBy(read.body))];
    if (tooMuch.length > 0) return overLimit(tooMuch, requestId);
    const deadline = startDeadline(parts.operationTimeoutMs, request.signal);
    try {
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: toApollo(request, read.json, operation),
        context: () => contextOf(request, read.body, operation, { ...parts, signal: deadline.signal }),
      });
      if (answer.body.kind !== "complete") throw new Error("the gateway answers at once");
      return {
        status: answer.status ?? 200,
        headers: Object.fromEntries(answer.headers),
        body: answer.body.string,
      };
    } finally {
      deadline.end();
    }
  };

  function tooDeep({ variables }: GraphQLRequestBody): readonly string[] {
    const { variableDepth } = parts.limits;
    return isDeeperThan(variableDepth, variables) ? [`variables of more than ${variableDepth} levels`] : [];
  }

  function exceededBy({ query }: GraphQLRequestBody): readonly string[] {
    if (query === undefined) return []; // A document known by its hash was looked at when it was sent.
    const hash = createHash("sha256").update(query).digest("base64");
    const known = measured.get(hash);
    if (known) return known;
    const found = exceeded(query, parts.limits);
    measured.set(hash, found);
    return found;
  }
}

function isJson({ method, headers }: FrontRequest): boolean {
  return method === "GET" || /^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "");
}

function overLimit(exceeded: readonly string[], requestId: string): FrontAnswer {
  const { meaning, remedy, status } = errors.LIMIT_EXCEEDED;
  const message = `${meaning} It has ${exceeded.join(", ")}. ${remedy}`;
  return json(status, { errors: [{ message, extensions: { code: "LIMIT_EXCEEDED", id: requestId } }] });
}
