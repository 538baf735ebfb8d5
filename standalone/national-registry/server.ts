import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Holdings } from "./holdings.ts";
import {
  failAfterStoring,
  failAtOnce,
  misbehaviours,
  orderSchema,
  takeOrders,
  twist,
} from "./misbehaviour.ts";
import type { PublishedSchemas } from "./published-schemas.ts";
import { type Arrival, type Outcome, receive } from "./receive.ts";
import { send } from "./send.ts";

/** What the stand-in for the national programme's registry needs. */
export interface RegistryOptions {
  readonly holdings: Holdings;
  readonly schemas: PublishedSchemas;
  /** May the bearer of this token submit? */
  readonly mayAccept: (token: string) => Promise<boolean>;
  readonly clock: () => Date;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** The stand-in as an HTTP server that does not listen yet. */
export function createRegistry(options: RegistryOptions): Server {
  const orders = takeOrders();
  const { holdings, schemas, mayAccept, clock } = options;

  const signedIn =
    (handler: Handler): Handler =>
    async (request, response) => {
      const [, token] = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "") ?? [];
      if (token !== undefined && (await mayAccept(token))) return handler(request, response);
      send(response, 401, { code: "not-signed-in" });
    };

  const routes: Readonly<Record<string, Handler>> = {
    "GET /livez": (_, response) => send(response, 200, { status: "alive" }),
    "GET /readyz": (_, response) => send(response, 200, { status: "ready" }),
    "GET /submissions": signedIn((_, response) => {
      const submissions = holdings
        .all()
        .map(({ idempotencyKey, receipt }) => ({ idempotencyKey, ...receipt }));
      send(response, 200, { submissions });
    }),
    "POST /submissions": signedIn(async (request, response) => {
      const arrival = await arrivalOf(request);
      const order = orders.next();
      if (order && (await failAtOnce(order, response))) return;
      const outcome = receive(arrival, holdings, schemas, clock());
      if (order && failAfterStoring(order, response)) return;
      sendOutcome(response, order ? twist(order, outcome, holdings) : outcome);
    }),
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
    const handler = routes[`${request.method} ${pathname}`];
    try {
      if (handler) await handler(request, response);
      else send(response, 404, { code: "unknown-address" });
    } catch (error) {
      console.error(error);
      if (!response.headersSent) send(response, 500, { code: "internal" });
    }
  });
}

async function arrivalOf(request: IncomingMessage): Promise<Arrival> {
  const { headers } = request;
  // RFC 9530; the hub counts in hexadecimal digits, the header in base64.
  const digest = /(?:^|,)\s*sha-256=:([^:]+):/.exec(headers["content-digest"]?.toString() ?? "")?.[1];
  return {
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
