import { z } from "zod";
import { isRole, ownRoles, roles } from "../schema/codes/access.ts";
import { isPurpose } from "../schema/codes/purposes.ts";
import { type Caller, callerOf, type TokenClaims } from "../subgraphs/kit/caller.ts";
import type { FrontRequest } from "../subgraphs/kit/front.ts";
import type { Log } from "../subgraphs/kit/log.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import { bearerOf, type GatewayContext, type Verifier } from "./context.ts";
import { type GraphQLRequestBody, namedHash } from "./graphql-request.ts";
import type { PersistedOperation } from "./persisted-operations.ts";
import type { SubgraphClient } from "./subgraph-client.ts";

/** Finds the operation that a partner's client has registered under the hash it sends, if it has. */
export type FindRegistered = (
  request: FrontRequest,
  body: GraphQLRequestBody,
  signal: AbortSignal,
) => Promise<PersistedOperation | undefined>;

/** Milliseconds for which an answer is remembered: withdrawn operations are taken no longer than this. */
const keptMs = { registered: 60_000, unknown: 5_000 };
const remembered = 5_000;

const query =
  "query Registered($sha256: String!) { registeredOperation(sha256: $sha256) { document purpose } }";
const answerSchema = z.object({
  registeredOperation: z.object({ document: z.string(), purpose: z.string().refine(isPurpose) }).nullable(),
});

/**
 * Asks the owner of partners' records, in the name of whoever sends the hash. Who cannot be identified has registered
 * nothing; where the owner does not answer, the hash counts as unknown.
 */
export function findRegistered(
  owner: SubgraphClient | undefined,
  tokens: Verifier,
  log: Log,
): FindRegistered {
  const known = createBoundedCache<{ until: number; operation: PersistedOperation | undefined }>(remembered);
  return async (request, body, signal) => {
    const hash = namedHash(body);
    if (owner === undefined || hash === undefined || body.query !== undefined) return undefined;
    const caller = await callerOfAny(request, tokens);
    if (caller === null) return undefined;
    const key = JSON.stringify([caller.client, caller.organisation, hash]);
    const before = known.get(key);
    if (before !== undefined && before.until > Date.now()) return before.operation;
    const operation = await ask(owner, request, caller, hash, { signal, log });
    const until = Date.now() + (operation === undefined ? keptMs.unknown : keptMs.registered);
    known.set(key, { until, operation });
    return operation;
  };
}

async function ask(
  owner: SubgraphClient,
  request: FrontRequest,
  caller: Caller,
  sha256: string,
  { signal, log }: { readonly signal: AbortSignal; readonly log: Log },
): Promise<PersistedOperation | undefined> {
  const { requestId } = request;
  const context: Pick<
    GatewayContext,
    "caller" | "authorization" | "requestId" | "traceparent" | "signal" | "log"
  > = {
    caller,
    authorization: request.headers.authorization ?? "",
    requestId,
    traceparent: null,
    signal,
    log: log.child({ requestId }),
  };
  const answer = await owner.process({ request: { query, variables: { sha256 } }, context } as never);
  const { registeredOperation: found } = answerSchema.safeParse(answer.data).data ?? {};
  if (!found) return undefined;
  // Its own name is its partner's own words: the log gets none.
  const name = `registered ${sha256.slice(0, 12)}`;
  return { name, document: found.document, purpose: found.purpose, clients: [caller.client], roles: [] };
}

/** Whoever sends the request, for any purpose of theirs: which one this operation has is not known yet. */
async function callerOfAny(request: FrontRequest, tokens: Verifier): Promise<Caller | null> {
  const claims = await claimsIn(request, tokens);
  const [role] = ownRoles((claims?.roles ?? []).filter(isRole));
  if (claims === null || role === undefined || claims.client_id.startsWith("job-")) return null;
  return callerOf(claims, { purpose: roles[role].purposes[0], requestId: request.requestId });
}

async function claimsIn(request: FrontRequest, tokens: Verifier): Promise<TokenClaims | null> {
  const token = bearerOf(request.headers.authorization ?? "");
  try {
    return token === undefined ? null : await tokens.verify(token);
  } catch {
    // Who it is, and why not, is said where the request itself is answered.
    return null;
  }
}
