import type { Readable } from "node:stream";
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import type { GraphQLFormattedError } from "graphql";
import { Pool } from "undici";
import type { Log } from "../subgraphs/kit/log.ts";
import { type RefusedFields, refusalsPath } from "../subgraphs/kit/refusals-told.ts";
import { type Signer, statementHeader } from "../subgraphs/kit/signature.ts";
import { type CircuitRules, createCircuit } from "./circuit-breaker.ts";
import type { GatewayContext } from "./context.ts";
import { startDeadline } from "./deadline.ts";
import {
  failedFields,
  maskedError,
  onlyReads,
  SubgraphFailure,
  type SubgraphRequest,
} from "./subgraph-failure.ts";
import { ask, type Heads } from "./subgraph-request.ts";

export interface SubgraphClientOptions {
  /** The subgraph's name, which is its owner's part of the graph. */
  readonly name: string;
  /** Its address; its graph is at `/graphql` below. */
  readonly url: string;
  /** For one request and its repetition together. */
  readonly timeoutMs: number;
  /** When it is left alone because it does not answer. */
  readonly circuit: CircuitRules;
  readonly log: Log;
  /** Told how each request ended: `OK`, or the code of the failure. */
  readonly onAnswer?: (outcome: string, seconds: number) => void;
  readonly signer: Signer;
}

/** The gateway's way to one subgraph. */
export interface SubgraphClient extends GraphQLDataSource<GatewayContext> {
  /** Tells it what was refused of its fields; rejects where it has not kept it. */
  tellRefused(refused: readonly RefusedFields[], context: GatewayContext): Promise<void>;
  /** The file of a token; once. Throws where the subgraph does not answer. */
  file(
    token: string,
    request: { readonly requestId: string; readonly signal: AbortSignal },
  ): Promise<FileAnswer>;
  /** Whether it says that it is ready. */
  answers(): Promise<boolean>;
  stop(): Promise<void>;
}

/** What a subgraph answers to a token: the file, or under another status none. */
export interface FileAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readable & { json(): Promise<unknown> };
}

// Shorter than the subgraph's own: a request must not enter a connection that its server is about to close.
const keepAliveMs = 30_000;
const readinessMs = 1_000;

/**
 * Opens the way to a subgraph: pooled connections, a time-out for everything, one repetition of a read that found
 * no answer, redirects never followed, and a pause for one that does not answer. What goes wrong becomes errors that tell a caller no more than the owner.
 */
export function createSubgraphClient(options: SubgraphClientOptions): SubgraphClient {
  const { name, timeoutMs, signer, log } = options;
  const { origin, pathname } = new URL(options.url);
  const base = pathname.replace(/\/+$/, "");
  const pool = new Pool(origin, {
    connections: 64,
    // Whose certificates hold beside the public ones, NODE_EXTRA_CA_CERTS says.
    connect: { timeout: Math.min(timeoutMs, 3_000), minVersion: "TLSv1.2" },
    keepAliveTimeout: keepAliveMs,
    keepAliveMaxTimeout: keepAliveMs,
    // The deadline of the request covers both.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const guarded = createCircuit({
    ...options.circuit,
    isFailure,
    refusal: () => new SubgraphFailure("SUBGRAPH_UNAVAILABLE", "circuit open", false),
    onChange: (circuit) => log.warn({ subgraph: name, circuit }, "a subgraph is left alone, or asked again"),
    now: () => performance.now(),
  });
  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>) {
      // Health checks of the library, which have another context, are switched off.
      const known = context as GatewayContext;
      const began = performance.now();
      const ended = (outcome: string) => options.onAnswer?.(outcome, (performance.now() - began) / 1_000);
      try {
        const { data, errors } = await guarded(() => answerTo(request, known));
        ended("OK");
        if (errors === undefined) return { data };
        return { data, errors: errors.map((error) => maskedError(error, name, known.log)) };
      } catch (error) {
        const failure = error instanceof SubgraphFailure ? error : new SubgraphFailure("INTERNAL", "fault");
        const id = crypto.randomUUID();
        const { code, reason } = failure;
        ended(code);
        const fault = failure === error ? {} : { err: error };
        known.log.warn({ id, subgraph: name, code, reason, ...fault }, "no answer of a subgraph");
        return { data: null, errors: failedFields(name, code, request, id, failure.sent) };
      }
    },
    async tellRefused(refused, context) {
      const { errors } = await guarded(() => send(refusalsPath, JSON.stringify(refused), context, 2));
      if (errors !== undefined) throw new SubgraphFailure("INTERNAL", "refusals not kept");
    },
    async file(token, { requestId, signal }) {
      const body = JSON.stringify({ token });
      const headers = {
        "content-type": "application/json",
        "x-request-id": requestId,
        [statementHeader]: signer.signFile(requestId, name, body),
      };
      // A link is good once: it is never asked for twice.
      const answer = await pool.request({
        path: `${base}/files`,
        method: "POST",
        headers,
        body,
        signal,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
      });
      return { status: answer.statusCode, headers: answer.headers, body: answer.body };
    },
    async answers() {
      const deadline = startDeadline(Math.min(timeoutMs, readinessMs), new AbortController().signal);
      try {
        const { statusCode, body } = await pool.request({
          path: `${base}/readyz`,
          method: "GET",
          signal: deadline.signal,
        });
        await body.dump();
        return statusCode === 200;
      } catch {
        return false;
      } finally {
        deadline.end();
      }
    },
    stop: () => pool.close(),
  };

  async function answerTo(request: SubgraphRequest, context: GatewayContext): Promise<Answer> {
    const { query, variables, operationName } = request;
    const body = JSON.stringify({ query, variables, operationName });
    return send("/graphql", body, context, onlyReads(request) ? 2 : 1);
  }

  async function send(path: string, body: string, context: GatewayContext, times: number): Promise<Answer> {
    const { caller } = context;
    if (caller === null) throw new SubgraphFailure("INTERNAL", "nobody asks");
    const headers = headersFor(context, await signer.sign(caller, name, body));
    const deadline = startDeadline(timeoutMs, context.signal);
    try {
      const sent = { path: `${base}${path}`, headers, body, signal: deadline.signal };
      return (await ask(pool, sent, times)) as Answer;
    } catch (error) {
      if (!deadline.signal.aborted) throw error;
      throw new SubgraphFailure(deadline.passed() ? "SUBGRAPH_TIMEOUT" : "REQUEST_TIMEOUT", "time-out");
    } finally {
      deadline.end();
    }
  }
}

/** No answer within its time is the subgraph's failure; that the caller's time is over says nothing of it. */
function isFailure(error: unknown): boolean | null {
  if (!(error instanceof SubgraphFailure) || error.code === "REQUEST_TIMEOUT") return null;
  return error.code !== "INTERNAL";
}

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

function headersFor(context: GatewayContext, statement: string): Heads {
  return {
    "content-type": "application/json",
    accept: "application/json",
    authorization: context.authorization,
    "x-request-id": context.requestId,
    [statementHeader]: statement,
    ...(context.traceparent === null ? {} : { traceparent: context.traceparent }),
  };
}
