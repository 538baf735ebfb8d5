import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type DocumentNode, graphql, parse } from "graphql";

/** A request as a subgraph received it. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly query: string;
}

/** Instead of answering as it should. */
export type Misbehaviour = (response: ServerResponse, received: Received) => void;

/** A tiny real subgraph over HTTP that keeps what it receives and can be told to misbehave. */
export interface Owner {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
  readonly received: Received[];
  /** To the next so many requests; from then on it answers as it should. */
  misbehave(how: Misbehaviour, times?: number): void;
  behave(): void;
  /** Stops listening; `start` begins again at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: resolvers of a test schema
type Resolvers = any;

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@authenticated", "@requiresScopes",
    "@cost", "@listSize"])`;

/** Starts a subgraph of this schema on a free port. */
export async function startOwner(name: string, sdl: string, resolvers: Resolvers): Promise<Owner> {
  const typeDefs = parse(`${link}\n${sdl}`);
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  const received: Received[] = [];
  let how: Misbehaviour = () => {};
  let times = 0;
  let port = 0;
  const server = createServer({ keepAliveTimeout: 65_000 }, async (incoming, response) => {
    if (incoming.url === "/readyz") return void response.end();
    if (incoming.url === "/refusals") return void response.end(JSON.stringify({ data: {} }));
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { query, variables } = JSON.parse(body);
    const arrived = { headers: incoming.headers, body, query };
    received.push(arrived);
    times -= 1;
    if (times >= 0) return how(response, arrived);
    const answer = await graphql({ schema, source: query, variableValues: variables });
    response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
  });
  const start = async () => {
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  };
  await start();
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    typeDefs,
    received,
    misbehave(next, so = Number.POSITIVE_INFINITY) {
      how = next;
      times = so;
    },
    behave() {
      times = 0;
    },
    start,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
