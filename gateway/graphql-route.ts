import type { ApolloServer } from "@apollo/server";
import { type ErrorCode, errors } from "../schema/errors.ts";
import { type FrontAnswer, type FrontRequest, fault, json, type Route } from "../subgraphs/kit/front.ts";
import type { Log } from "../subgraphs/kit/log.ts";
import { admits } from "./admission.ts";
import { claimsOf, contextOf, type GatewayContext, type Verifier, visitorOf } from "./context.ts";
import { startDeadline } from "./deadline.ts";
import { fitsItsHash, namedOperation, readBody, toApollo } from "./graphql-request.ts";
import type { Limits } from "./limits.ts";
import { createLook } from "./looked-at.ts";
import type { PersistedOperations } from "./persisted-operations.ts";
import type { Rates } from "./rates/rates.ts";
import type { FindRegistered } from "./registered-operations.ts";
import { exceededByVariables } from "./variables-size.ts";

export interface GraphQLRouteParts {
  readonly tokens: Verifier;
  readonly operations: PersistedOperations;
  readonly registered: FindRegistered;
  readonly operationTimeoutMs: number;
  readonly limits: Limits;
  readonly rates: Pick<Rates, "visit">;
  readonly log: Log;
}

const retryAfterSeconds = 5;

/**
 * The route to the graph: who asks and how often, then limits, then Apollo Server, all within the time of one operation.
 * Whoever is not let in learns nothing of how their document would have fitted the schema.
 */
export function graphqlRoute(apollo: ApolloServer<GatewayContext>, parts: GraphQLRouteParts): Route {
  const lookAt = createLook(parts.limits);

  return async (request) => {
    const answer = await answerTo(request);
    return answer.status === 503 ? retryAfter(retryAfterSeconds, answer) : answer;
  };

  async function answerTo(request: FrontRequest): Promise<FrontAnswer> {
    const { requestId } = request;
    if (!isJson(request)) return fault("BAD_REQUEST", requestId, 415);
    const read = readBody(request);
    if (read === null) return fault("BAD_REQUEST", requestId);
    const deadline = startDeadline(parts.operationTimeoutMs, request.signal);
    try {
      const claims = await claimsOf(request.headers.authorization ?? "", parts.tokens);
      const visitor = visitorOf(claims);
      const wait = visitor === null ? null : await parts.rates.visit(visitor);
      if (wait !== null) return tooMany(wait, requestId);
      const ours = namedOperation(read.body, parts.operations);
      const operation = ours ?? (await parts.registered(request, read.body, deadline.signal));
      if (operation === undefined && !fitsItsHash(read.body)) return fault("BAD_REQUEST", requestId);
      const { signal } = deadline;
      const context = contextOf(request, read.body, operation, { claims, signal, log: parts.log });
      const { tooMuch, aim } = lookAt(operation?.document ?? read.body.query);
      const exceeded = [
        ...exceededByVariables(read.body.variables, parts.limits),
        ...exceededByVariables(read.body.extensions, parts.limits),
        // Our own are as large as they are; a partner's is held to what anybody's is.
        ...(ours ? [] : tooMuch),
      ];
      if (exceeded.length > 0) return overLimit(exceeded, requestId);
      // Others may know the schema: they are told first what is wrong with the request itself.
      if (context.schemaScopes === null && !admits(context, aim))
        return refused(context.refusal ?? "UNAUTHENTICATED", context);
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: toApollo(request, read.json, operation),
        context: async () => context,
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
  }

  /** Said before anybody is asked anything, whether the operation is known among others. */
  function tooMany(wait: number, requestId: string): FrontAnswer {
    const code = "TOO_MANY_REQUESTS";
    parts.log.info({ requestId, codes: [code] }, "refused");
    return retryAfter(wait, fault(code, requestId));
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

function refused(code: ErrorCode, { requestId, persisted, log }: GatewayContext): FrontAnswer {
  log.info({ ...(persisted === null ? {} : { operation: persisted }), codes: [code] }, "refused");
  return fault(code, requestId);
}

function retryAfter(seconds: number, answer: FrontAnswer): FrontAnswer {
  return { ...answer, headers: { ...answer.headers, "retry-after": String(seconds) } };
}
