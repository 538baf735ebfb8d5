import { randomUUID } from "node:crypto";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ErrorCode, errors } from "../../schema/errors.ts";
import type { Log } from "./log.ts";
import { onRenewal, type TlsFiles, tlsSettings } from "./tls.ts";

/** A request as a route sees it. The body is as it was received: signatures are over its bytes. */
export interface FrontRequest {
  readonly method: string;
  /** Is only the head of the answer asked for, so that nobody would have what it holds? */
  readonly isHead: boolean;
  readonly path: string;
  /** The query string with its question mark, or empty. */
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Where the connection comes from: the client, or the last proxy before the hub. */
  readonly address: string;
  readonly requestId: string;
  /** Aborted when the client goes away before it has its answer. */
  readonly signal: AbortSignal;
}

/** What a route answers. Its headers come on top of the security headers and may replace them. */
export interface FrontAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What streams says how long it is in a header of its own. */
  readonly body: string | Uint8Array | Readable;
}

export type Route = (request: FrontRequest) => FrontAnswer | Promise<FrontAnswer>;

export interface FrontOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Log;
  /** By method and exact path, as in `POST /graphql`. HEAD is answered as GET. */
  readonly routes: Readonly<Record<string, Route>>;
  /** Finds what answers at paths that are not known beforehand; asked where no route is. */
  readonly find?: (method: string, path: string) => Route | undefined;
  /** For `/readyz`: the parts that are not ready. */
  readonly notReady: () => Promise<readonly string[]>;
  /** Whether it can work without these parts; by default only if none is missing. */
  readonly worksWithout?: (parts: readonly string[]) => boolean;
  /** In bytes; 1 MiB unless given. */
  readonly bodyLimit?: number;
  /** The certificate with which it serves TLS; plain HTTP without, behind a proxy or within one machine. */
  readonly tls?: TlsFiles | null;
  /** How often the certificate is looked at, in ms; a minute unless given. */
  readonly renewalEveryMs?: number;
  /** Told of every answer: by which route, under which status, after how many seconds. */
  readonly onAnswer?: (route: string, status: number, seconds: number) => void;
  /** How long a stop waits for requests in flight before it cuts them off, in ms; 10 s unless given. */
  readonly stopWithinMs?: number;
}

/** A listening front. */
export interface Front {
  readonly url: string;
  /** Takes no new request, lets those in flight finish, and closes every connection. */
  stop(): Promise<void>;
}

/** How long an idle connection is kept, in ms: longer than any of our clients keeps theirs, so that none
 * sends a request into a connection that is being closed. */
export const keepAliveMs = 65_000;

const securityHeaders = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "content-type": "application/json; charset=utf-8",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** Listens, and answers `/livez`, `/readyz` and the given routes. */
export async function startFront(options: FrontOptions): Promise<Front> {
  const routes: Readonly<Record<string, Route>> = {
    "GET /livez": () => json(200, { status: "alive" }),
    "GET /readyz": () => readiness(options),
    ...options.routes,
  };
  const inFlight = new Map<Socket, number>();
  let stopping = false;
  const answerOne = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { socket } = incoming;
    inFlight.set(socket, (inFlight.get(socket) ?? 0) + 1);
    outgoing.once("close", () => inFlight.has(socket) && inFlight.set(socket, inFlight.get(socket)! - 1));
    const requestId = requestIdOf(incoming.headers);
    const began = performance.now();
    const answer = await answerTo(incoming, outgoing, requestId, routes, options);
    options.onAnswer?.(routeOf(incoming, routes), answer.status, (performance.now() - began) / 1_000);
    if (stopping || !incoming.complete) outgoing.setHeader("connection", "close");
    send(incoming, outgoing, requestId, answer);
  };
  const { server, scheme, stopRenewing } = createServerFor(options, answerOne);
  server.headersTimeout = keepAliveMs + 1_000;
  server.on(scheme === "https" ? "secureConnection" : "connection", (socket: Socket) => {
    inFlight.set(socket, 0);
    socket.once("close", () => inFlight.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(":") ? `[${options.host}]` : options.host;
  return {
    url: `${scheme}://${host}:${port}`,
    async stop() {
      stopping = true;
      stopRenewing();
      const cut = setTimeout(() => server.closeAllConnections(), options.stopWithinMs ?? 10_000);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // server.close() leaves alone a connection that has not sent a request yet.
      for (const [socket, requests] of inFlight) if (requests === 0) socket.destroy();
      await closed;
      clearTimeout(cut);
    },
  };
}

function createServerFor({ tls, renewalEveryMs = 60_000 }: FrontOptions, listener: RequestListener) {
  const settings = { keepAliveTimeout: keepAliveMs, requestTimeout: 30_000 };
  if (!tls) {
    return { server: createServer(settings, listener), scheme: "http", stopRenewing: () => {} } as const;
  }
  const server = createSecureServer({ ...settings, ...tlsSettings(tls) }, listener);
  const stopRenewing = onRenewal(tls, renewalEveryMs, () => server.setSecureContext(tlsSettings(tls)));
  return { server, scheme: "https", stopRenewing } as const;
}

/** A JSON answer. */
export function json(status: number, body: unknown): FrontAnswer {
  return { status, body: JSON.stringify(body) };
}

/** An answer that holds nothing but one published error. */
export function fault(code: ErrorCode, requestId: string, status: number = errors[code].status): FrontAnswer {
  const { meaning, remedy } = errors[code];
  return json(status, { errors: [{ message: `${meaning} ${remedy}`, extensions: { code, id: requestId } }] });
}

async function answerTo(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  requestId: string,
  routes: Readonly<Record<string, Route>>,
  options: FrontOptions,
): Promise<FrontAnswer> {
  const [path = "/", search] = splitTarget(incoming.url ?? "/");
  const method = methodOf(incoming);
  const listed = Object.hasOwn(routes, `${method} ${path}`) ? routes[`${method} ${path}`] : undefined;
  const route = listed ?? options.find?.(method, path);
  if (route === undefined) return noSuchRoute(path, requestId, routes);
  const gone = new AbortController();
  outgoing.once("close", () => outgoing.writableFinished || gone.abort());
  try {
    const body = await bodyOf(incoming, options.bodyLimit ?? 1024 * 1024);
    if (body === null) return fault("LIMIT_EXCEEDED", requestId, 413);
    const { headers } = incoming;
    const address = incoming.socket.remoteAddress ?? "";
    const isHead = incoming.method === "HEAD";
    return await route({
      method,
      isHead,
      path,
      search,
      headers,
      body,
      address,
      requestId,
      signal: gone.signal,
    });
  } catch (err) {
    if (!gone.signal.aborted) options.log.error({ err, requestId, path }, "a request failed");
    return fault("INTERNAL", requestId);
  }
}

/** Its method and path if it is a route; what else is asked for may be anybody's words. */
function routeOf(incoming: IncomingMessage, routes: FrontOptions["routes"]): string {
  const name = `${methodOf(incoming)} ${splitTarget(incoming.url ?? "/")[0]}`;
  return Object.hasOwn(routes, name) ? name : "none";
}

function methodOf({ method = "" }: IncomingMessage): string {
  return method === "HEAD" ? "GET" : method;
}

async function readiness(options: FrontOptions): Promise<FrontAnswer> {
  const notReady = await options.notReady();
  const ready = options.worksWithout?.(notReady) ?? notReady.length === 0;
  return json(ready ? 200 : 503, { status: ready ? "ready" : "not ready", notReady });
}

function noSuchRoute(path: string, requestId: string, routes: FrontOptions["routes"]): FrontAnswer {
  const methods = Object.keys(routes).flatMap((key) => (key.endsWith(` ${path}`) ? [key.split(" ")[0]] : []));
  if (methods.length === 0) return fault("BAD_REQUEST", requestId, 404);
  return { ...fault("BAD_REQUEST", requestId, 405), headers: { allow: methods.join(", ") } };
}

/** The whole body, or null if it is larger than the limit; no more than the limit is kept. */
async function bodyOf(incoming: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(incoming.headers["content-length"] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function splitTarget(target: string): [path: string, search: string] {
  const at = target.indexOf("?");
  return at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at)];
}

/** The caller's own request id if it is plain and short, so that theirs and our logs can be laid side by side. */
function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

function send(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  requestId: string,
  answer: FrontAnswer,
): void {
  const { body } = answer;
  const length = body instanceof Readable ? {} : { "content-length": Buffer.byteLength(body) };
  outgoing.writeHead(answer.status, {
    ...securityHeaders,
    ...answer.headers,
    ...length,
    "x-request-id": requestId,
  });
  if (!(body instanceof Readable)) {
    outgoing.end(incoming.method === "HEAD" ? undefined : body);
    return;
  }
  // Whoever reads sees that it ended too early, as less came than was said; nothing else is left to tell them.
  pipeline(body, outgoing).catch(() => outgoing.destroy());
}
