import { createHash } from "node:crypto";
import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLFormattedError } from "graphql";
import type { JSONWebKeySet } from "jose";
import { isErrorCode } from "../../schema/errors.ts";
import { answeredLog } from "./answered.ts";
import { NotRecorded } from "./audit/keep-entries.ts";
import {
  type Caller,
  callerOf,
  InvalidToken,
  PurposeRefused,
  SignInUnavailable,
  type TokenClaims,
} from "./caller.ts";
import { type CallerContext, enforceRequirements } from "./enforcement.ts";
import type { FederatedSchema } from "./federated-schema.ts";
import { type FetchFile, fileRoute } from "./files.ts";
import { type Front, type FrontAnswer, type FrontRequest, fault, json, startFront } from "./front.ts";
import type { Renewable } from "./kept-in-file.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { readRefusals, refusalsPath } from "./refusals-told.ts";
import { agrees, createStatementVerifier, InvalidStatement, statementHeader } from "./signature.ts";
import type { TlsFiles } from "./tls.ts";

export interface ServingOptions<Context extends CallerContext> {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly schema: FederatedSchema;
  /** Checks the user's own token. */
  readonly tokens: { verify(token: string): Promise<TokenClaims> };
  /** The keys under which the gateway signs. */
  readonly gatewayKeys: Renewable<JSONWebKeySet>;
  readonly contextOf: (caller: Caller) => Context;
  /** Gives files to whoever holds a token; null where it has none. */
  readonly fetchFile: FetchFile | null;
  readonly notReady: () => Promise<readonly string[]>;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tls: TlsFiles | null;
}

/**
 * Serves a subgraph to the gateway alone: each request carries the user's token and the gateway's statement
 * about it, both are checked here, and they must agree.
 */
export async function serveSubgraph<Context extends CallerContext>(
  options: ServingOptions<Context>,
): Promise<Front> {
  const { log } = options;
  const apollo = new ApolloServer<Context>({
    schema: enforceRequirements(options.schema),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    plugins: [answeredLog(log), ApolloServerPluginInlineTraceDisabled()],
    formatError: (formatted, error) => publicError(formatted, error, log),
    logger: quiet,
  });
  await apollo.start();
  const statements = createStatementVerifier(options.gatewayKeys, options.name);
  const front = await startFront({
    host: options.host,
    port: options.port,
    log,
    notReady: options.notReady,
    bodyLimit: 4 * 1024 * 1024,
    onAnswer: options.metrics.answered,
    tls: options.tls,
    routes: {
      "POST /graphql": (request) => letIn(request, answer),
      [`POST ${refusalsPath}`]: (request) => letIn(request, keepRefusals),
      ...(options.fetchFile === null ? {} : { "POST /files": fileRoute(options.fetchFile, options) }),
    },
  });
  return {
    url: front.url,
    async stop() {
      await front.stop();
      await apollo.stop();
    },
  };

  async function letIn(
    request: FrontRequest,
    go: (request: FrontRequest, caller: Caller) => Promise<FrontAnswer>,
  ): Promise<FrontAnswer> {
    let caller: Caller;
    try {
      caller = await identify(request);
    } catch (error) {
      // Under 503 the gateway would leave this owner alone, and with it whoever another issuer vouches for.
      if (error instanceof SignInUnavailable) return fault(error.code, request.requestId, 200);
      if (!notLetIn.some((kind) => error instanceof kind)) throw error;
      log.warn({ requestId: request.requestId, reason: (error as Error).name }, "not let in");
      return notForYou;
    }
    return go(request, caller);
  }

  async function answer(request: FrontRequest, caller: Caller): Promise<FrontAnswer> {
    const context = options.contextOf(caller);
    const asked = objectOf(request.body);
    if (asked === null) return fault("BAD_REQUEST", request.requestId);
    context.request.trail.operationHash = hashOf(asked);
    const { body, status, headers } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: "POST",
        headers: new HeaderMap([["content-type", "application/json"]]),
        search: "",
        body: asked,
      },
      context: async () => context,
    });
    if (body.kind !== "complete") throw new Error("a subgraph answers at once");
    // Nothing leaves before it is kept who has seen it.
    const notKept = await keep(context);
    if (notKept !== null) return notKept;
    return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
  }

  /** What the gateway has refused of ours; the operation itself may never reach us. */
  async function keepRefusals(request: FrontRequest, caller: Caller): Promise<FrontAnswer> {
    const context = options.contextOf(caller);
    const refused = readRefusals(request.body);
    context.request.trail.note(
      refused.map((each) => ({ ...each, kind: "refusal", reasons: ["FORBIDDEN_FIELD"] })),
    );
    return (await keep(context)) ?? json(200, { data: {} });
  }

  async function keep(context: Context): Promise<FrontAnswer | null> {
    try {
      await context.request.keepTrail();
      return null;
    } catch (error) {
      if (!(error instanceof NotRecorded)) throw error;
      return json(200, { errors: [publicError(error.toJSON(), error, log)] });
    }
  }

  /** The token says who; the statement says that the gateway let this very request through, and why. */
  async function identify(request: FrontRequest): Promise<Caller> {
    const [scheme, token] = (request.headers.authorization ?? "").split(" ");
    if (scheme !== "Bearer" || !token) throw new InvalidToken();
    const statement = request.headers[statementHeader];
    const [claims, vouched] = await Promise.all([
      options.tokens.verify(token),
      statements.verify(typeof statement === "string" ? statement : undefined, request.body),
    ]);
    const caller = callerOf(claims, vouched.stated);
    if (!agrees(vouched, caller)) throw new InvalidStatement();
    return caller;
  }
}

/** What a body holds; null where it is no JSON, or a value alone. */
function objectOf(body: Buffer): object | null {
  try {
    const read: unknown = JSON.parse(body.toString());
    return typeof read === "object" ? read : null;
  } catch {
    return null;
  }
}

const notLetIn = [InvalidToken, InvalidStatement, PurposeRefused] as const;

const notForYou = json(401, {
  errors: [
    {
      message: "This address answers the gateway alone. Ask the gateway.",
      extensions: { code: "UNAUTHENTICATED" },
    },
  ],
});

/** Faults go to the log under an id; the caller learns the id alone. */
function publicError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (code === "NOT_RECORDED") log.error({ err: originalOf(error) }, "the audit could not be written");
  if (isErrorCode(code) && code !== "INTERNAL") return formatted;
  const cause = originalOf(error);
  if (isUnreadableId(cause)) {
    return { ...formatted, message: "This is not an id of the hub.", extensions: { code: "BAD_USER_INPUT" } };
  }
  const id = crypto.randomUUID();
  log.error({ err: cause, id, path: formatted.path }, "a field failed");
  return {
    message: `Something went wrong. It is in the log under ${id}.`,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: "INTERNAL", id },
  };
}

function originalOf(error: unknown): unknown {
  return error instanceof Error && "originalError" in error ? error.originalError : error;
}

/** The document alone: its variables are somebody's. */
function hashOf({ query }: { readonly query?: unknown }): string | null {
  return typeof query === "string" ? createHash("sha256").update(query).digest("hex") : null;
}

/** PostgreSQL could not read a value as its type: the only such values that callers give are ids. */
function isUnreadableId(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "22P02";
}

/** What Apollo Server would log holds queries; our own log says what is needed. */
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
