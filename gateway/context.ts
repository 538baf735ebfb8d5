import { isRole, listedOnlyClients, ownRoles, roles, type Scope } from "../schema/codes/access.ts";
import { isPurpose, type Purpose } from "../schema/codes/purposes.ts";
import type { ErrorCode } from "../schema/errors.ts";
import {
  type Caller,
  callerOf,
  InvalidToken,
  PurposeRefused,
  SignInUnavailable,
  type TokenClaims,
} from "../subgraphs/kit/caller.ts";
import type { FrontRequest } from "../subgraphs/kit/front.ts";
import type { Log } from "../subgraphs/kit/log.ts";
import type { GraphQLRequestBody } from "./graphql-request.ts";
import { maySend, type PersistedOperation } from "./persisted-operations.ts";

/** What the gateway knows of one request. */
export interface GatewayContext {
  /** Null where it is not known who asks or what for, or where they may not send this operation. */
  readonly caller: Caller | null;
  /** Why there is no caller. */
  readonly refusal: ErrorCode | null;
  /**
   * What they may do for one purpose or another, which is as much of the schema as they are shown; null where they
   * are shown nothing: the schema is for whoever may write questions of their own.
   */
  readonly schemaScopes: ReadonlySet<Scope> | null;
  /** The operation's name if it is a persisted one: others' names are the caller's own words. */
  readonly persisted: string | null;
  readonly authorization: string;
  readonly requestId: string;
  readonly traceparent: string | null;
  /** Aborted when the operation has had its time or its client is gone. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

export interface Verifier {
  verify(token: string): Promise<TokenClaims>;
}

/**
 * Finds out who sends the request, what for, and whether they may send this operation.
 * @param parts.claims what their token says, or why there is none that holds
 */
export function contextOf(
  request: FrontRequest,
  body: GraphQLRequestBody,
  operation: PersistedOperation | undefined,
  parts: { readonly claims: TokenClaims | ErrorCode; readonly signal: AbortSignal; readonly log: Log },
): GatewayContext {
  const { requestId, headers } = request;
  const { claims } = parts;
  const stated = {
    purpose: operation?.purpose ?? statedPurpose(body),
    requestId,
    operation: operation?.name,
  };
  const known = callerFor(claims, stated);
  const permitted =
    typeof known === "string" || maySend(known, operation) ? known : "OPERATION_NOT_PERMITTED";
  return {
    ...(typeof permitted === "string"
      ? { caller: null, refusal: permitted }
      : { caller: permitted, refusal: null }),
    schemaScopes: typeof claims === "string" ? null : schemaScopesOf(claims),
    persisted: operation?.name ?? null,
    authorization: headers.authorization ?? "",
    requestId,
    traceparent: traceOf(headers.traceparent),
    signal: parts.signal,
    log: parts.log.child({ requestId }),
  };
}

/** The token of an authorization header; undefined if it carries none. */
export function bearerOf(authorization: string): string | undefined {
  return /^Bearer ([\w~+/.=-]+)$/i.exec(authorization)?.[1];
}

/** What the token of an authorization header says; or why there is none that holds. */
export async function claimsOf(authorization: string, tokens: Verifier): Promise<TokenClaims | ErrorCode> {
  const token = bearerOf(authorization);
  if (token === undefined) return "UNAUTHENTICATED";
  try {
    return await tokens.verify(token);
  } catch (error) {
    if (error instanceof InvalidToken || error instanceof SignInUnavailable) return error.code;
    throw error;
  }
}

/** Who the token says it is, if it holds, whether they are let in or not; null for jobs. */
export function visitorOf(claims: TokenClaims | ErrorCode): string | null {
  return typeof claims === "string" || isJob(claims) ? null : claims.sub;
}

function callerFor(
  claims: TokenClaims | ErrorCode,
  stated: {
    readonly purpose: Purpose | "unknown" | undefined;
    readonly requestId: string;
    readonly operation: string | undefined;
  },
): Caller | ErrorCode {
  if (typeof claims === "string") return claims;
  const { purpose, requestId, operation } = stated;
  if (purpose === "unknown") return "PURPOSE_NOT_PERMITTED";
  try {
    return callerOf(claims, { purpose, requestId, ...(operation === undefined ? {} : { operation }) });
  } catch (error) {
    if (error instanceof PurposeRefused) return error.code;
    throw error;
  }
}

function isJob({ client_id: client }: TokenClaims): boolean {
  return client.startsWith("job-");
}

function schemaScopesOf(claims: TokenClaims): ReadonlySet<Scope> | null {
  if (isJob(claims) || listedOnlyClients.includes(claims.client_id)) return null;
  const held = (claims.roles ?? []).filter(isRole);
  const scopes = new Set(held.flatMap((role): readonly Scope[] => roles[role].scopes));
  return ownRoles(held).length > 0 && scopes.has("query:ad-hoc") ? scopes : null;
}

function statedPurpose({ extensions }: GraphQLRequestBody): Purpose | "unknown" | undefined {
  const purpose = extensions?.purpose;
  if (purpose === undefined || purpose === null) return undefined;
  return typeof purpose === "string" && isPurpose(purpose) ? purpose : "unknown";
}

/** W3C Trace Context, level 1; anything else is not passed on. */
function traceOf(header: unknown): string | null {
  return typeof header === "string" && /^00-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/.test(header) ? header : null;
}
