import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Held, Holdings } from "./holdings.ts";
import {
  failAfterStoring,
  failAtOnce,
  misbehaviours,
  orderSchema,
  takeOrders,
  twist,
} from "./misbehaviour.ts";
import type { PublishedSchemas } from "./published-schemas.ts";
import { type Arrival, type Outcome, receive, type VerifySignature } from "./receive.ts";
import { send } from "./send.ts";

/** What the stand-in for the national programme's registry needs. */
export interface RegistryOptions {
  readonly holdings: Holdings;
  readonly schemas: PublishedSchemas;
  /** May the bearer of this token submit? */
  readonly mayAccept: (token: string) => Promise<boolean>;
  readonly clock: () => Date;
  /** Whose signatures count; without it nothing need be signed. */
  readonly verify?: VerifySignature;
}

/** How many entries a page of the list has. */
const pageSize = 200;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** The stand-in as an HTTP server that does not listen yet. */
export function createRegistry(options: RegistryOptions): Server {
  const orders = takeOrders();
  const { holdings, mayAccept, clock } = options;
  const shown = ({ idempotencyKey, receipt }: Held) => ({ idempotencyKey, ...receipt });

  const signedIn =
    (handler: Handler): Handler =>
    async (request, response) => {
      const [, token] = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "") ?? [];
      if (token !== undefined && (await mayAccept(token))) return handler(request, response);
      send(response, 401, { code: "not-signed-in" });
    };

  const taking =
    (kind: Arrival["kind"]): Handler =>
    async (request, response) => {
      const arrival = await arrivalOf(kind, request);
      const order = orders.next();
      if (order && (await failAtOnce(order, response))) return;
      const outcome = receive(arrival, options, clock());
      if (order && failAfterStoring(order, response)) return;
      sendOutcome(response, order ? twist(order, outcome, holdings) : outcome);
    };

  const routes: Readonly<Record<string, Handler>> = {
    "GET /livez": (_, response) => send(response, 200, { status: "alive" }),
    "GET /readyz": (_, response) => send(response, 200, { status: "ready" }),
    "GET /submissions": signedIn((request, response) => {
      const key = idOf(request);
      if (key !== null) {
        const held = holdings.findByKey(key);
        if (held) send(response, 200, shown(held));
        else send(response, 404, { code: "not-held" });
        return;
      }
      const after = new URL(request.url ?? "/", "http://registry").searchParams.get("after") ?? "";
      const all = holdings.all();
      const from = after === "" ? 0 : Number(after);
      const page = all.slice(from, from + pageSize);
      const next = from + page.length < all.length ? String(from + page.length) : null;
      send(response, 200, { submissions: page.map(shown), next });
    }),
    "POST /submissions": signedIn(taking("record")),
    "POST /withdrawals": signedIn(taking("withdrawal")),
    "GET /misbehave": (_, response) =>
      send(response, 200, { possible: misbehaviours, pending: orders.pending() }),
    "POST /misbehave": async (request, response) => {
      const order = orderSchema.safeParse(parseJson(await buffer(request)));
      if (!order.success) return send(response, 422, { code: "not-valid", possible: misbehaviours });
      orders.add(order.data);
      send(response, 200, { pending: orders.pending() });
    },
    "DELETE /misbehave": (_, response) => {
      orders.clear();
      send(response, 200, { pending: [] });
    },
  };

  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://registry");
    const handler = routes[`${request.method} /${pathname.split("/")[1]}`];
    try {
      if (handler) await handler(request, response);
      else send(response, 404, { code: "unknown-address" });
    } catch (error) {
      console.error(error);
      if (!response.headersSent) send(response, 500, { code: "internal" });
    }
  });
}

/** The key of one submission, where the address names one. */
function idOf(request: IncomingMessage): string | null {
  const { pathname } = new URL(request.url ?? "/", "http://registry");
  const [, , key] = pathname.split("/");
  return key ? decodeURIComponent(key) : null;
}

async function arrivalOf(kind: Arrival["kind"], request: IncomingMessage): Promise<Arrival> {
  const { headers } = request;
  // RFC 9530; the hub counts in hexadecimal digits, the header in base64.
  const digest = /(?:^|,)\s*sha-256=:([^:]+):/.exec(headers["content-digest"]?.toString() ?? "")?.[1];
  return {
    kind,
    signature: headers["x-content-signature"]?.toString(),
    idempotencyKey: headers["idempotency-key"]?.toString(),
    contentHash: digest && Buffer.from(digest, "base64").toString("hex"),
    body: await buffer(request),
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

function sendOutcome(response: ServerResponse, outcome: Outcome): void {
  if (outcome.kind === "refused") {
    const { status, ...why } = outcome.refusal;
    send(response, status, why);
  } else {
    send(response, outcome.kind === "taken" ? 201 : 200, outcome.receipt);
  }
}
