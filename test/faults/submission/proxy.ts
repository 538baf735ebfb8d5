import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { Agent, request as send } from "undici";

/** Where a request stands: before its receiver has it, or after, when the sender has not heard yet. */
export type Boundary = "before" | "after";

/** Told of each boundary that a request passes; where it says so, the request is cut off there. */
export type Watch = (operation: string, boundary: Boundary) => "pass" | "cut";

/** Something that stands between the workers and what they ask. */
export interface Proxy {
  readonly url: string;
  stop(): Promise<void>;
}

/** Passes requests on and tells of each step: the operation of a graph request, or the method and path. */
export async function startProxy(target: string, watch: Watch): Promise<Proxy> {
  const agent = new Agent({ keepAliveTimeout: 10_000 });

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const operation = operationOf(request, body);
    if (watch(operation, "before") === "cut") return void response.destroy();
    const { host, connection, "content-length": length, ...headers } = request.headers;
    const answer = await send(`${target}${request.url}`, {
      method: request.method as "POST",
      headers: headers as Record<string, string>,
      body: body.length > 0 ? body : null,
      dispatcher: agent,
    });
    const content = Buffer.from(await answer.body.arrayBuffer());
    if (watch(operation, "after") === "cut") return void response.destroy();
    const { "transfer-encoding": encoding, connection: kept, ...shown } = answer.headers;
    response.writeHead(answer.statusCode, shown);
    response.end(content);
  }

  const server: Server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
      // A receiver that was told to stay silent would be waited for.
      await agent.destroy();
    },
  };
}

function operationOf({ method, url = "/" }: IncomingMessage, body: Buffer): string {
  if (!url.startsWith("/graphql")) return `${method} ${url.split("/").slice(0, 2).join("/").split("?")[0]}`;
  return /"operationName":"(\w+)"/.exec(body.toString())?.[1] ?? "unnamed";
}
