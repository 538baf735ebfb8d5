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

/** Finds out who sends the request, what for, and whether they may send this operation. */
export async function contextOf(
  request: FrontRequest,
  body: GraphQLRequestBody,
  operation: PersistedOperation | undefined,
  parts: { readonly tokens: Verifier; readonly signal: AbortSignal; readonly log: Log },
): Promise<GatewayContext> {
  const { requestId, headers } = request;
  const authorization = headers.authorization ?? "";
  const known = await identify(
    authorization,
    operation?.purpose ?? statedPurpose(body),
    requestId,
    parts.tokens,
  );
  const permitted =
    typeof known === "string" || maySend(known, operation) ? known : "OPERATION_NOT_PERMITTED";
  return {
    ...(typeof permitted === "string"
      ? { caller: null, refusal: permitted }
      : { caller: permitted, refusal: null }),
    persisted: operation?.name ?? null,
    authorization,
    requestId,
    traceparent: traceOf(headers.traceparent),
    signal: parts.signal,
    log: parts.log.child({ requestId }),
  };
}

async function identify(
  authorization: string,
  purpose: Purpose | "unknown" | undefined,
  requestId: string,
  tokens: Verifier,
): Promise<Caller | ErrorCode> {
  const token = /^Bearer ([\w~+/.=-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) return "UNAUTHENTICATED";
  try {
    const claims = await tokens.verify(token);
    if (purpose === "unknown") return "PURPOSE_NOT_PERMITTED";
    return callerOf(claims, { purpose, requestId });
  } catch (error) {
    const known = [InvalidToken, SignInUnavailable, PurposeRefused].some((kind) => error instanceof kind);
    if (known) return (error as InvalidToken | SignInUnavailable | PurposeRefused).code;
    throw error;
  }
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
