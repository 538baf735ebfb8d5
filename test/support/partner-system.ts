import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A message that a partner's system was sent. */
export interface Posted {
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A partner's system over real HTTP, which is told of changes. */
export interface PartnerSystem {
  readonly origin: string;
  /** Where its webhook listens. */
  readonly url: string;
  /** What it was sent, in order; a test may empty it. */
  posted: Posted[];
  /** What it answers next; 204 where nothing is left. */
  answers: number[];
  stop(): void;
}

/** Starts one on a free port of this machine. */
export async function startPartnerSystem(): Promise<PartnerSystem> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      system.posted.push({ headers: request.headers, body });
      const status = system.answers.shift() ?? 204;
      response.writeHead(status, status === 302 ? { location: "/elsewhere" } : {}).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const system: PartnerSystem = {
    origin,
    url: `${origin}/hooks`,
    posted: [],
    answers: [],
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
  return system;
}
