import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig as readGatewayConfig } from "../../gateway/config.ts";
import { readGraphFiles } from "../../gateway/graph-files.ts";
import { type Gateway, startGateway } from "../../gateway/server.ts";
import { roles } from "../../schema/codes/access.ts";
import type { Purpose } from "../../schema/codes/purposes.ts";
import { secretClients } from "../../standalone/identity-provider/clients.ts";
import { findPerson } from "../../standalone/identity-provider/people.ts";
import { createIdentityProvider } from "../../standalone/identity-provider/server.ts";
import { signIn } from "../../standalone/identity-provider/sign-in.ts";
import { type Held, openHoldings } from "../../standalone/national-registry/holdings.ts";
import { readSchemas } from "../../standalone/national-registry/published-schemas.ts";
import { createRegistry } from "../../standalone/national-registry/server.ts";
import { connected } from "../../standalone/postgres/provision.ts";
import { makeSecrets, publicHalf } from "../../standalone/secrets.ts";
import { cases } from "../../subgraphs/cases/subgraph.ts";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { createTokenVerifier } from "../../subgraphs/kit/caller.ts";
import { readEnvironment } from "../../subgraphs/kit/environment.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { type Migration, migrate } from "../../subgraphs/kit/migrations.ts";
import type { QueueName } from "../../subgraphs/kit/queue.ts";
import { type Subgraph, startSubgraph } from "../../subgraphs/kit/subgraph.ts";
import { people } from "../../subgraphs/people/subgraph.ts";
import { reviewers } from "../../subgraphs/reviewers/subgraph.ts";
import { startWorkers, type Workers } from "../../workers/workers.ts";
import { freePort } from "./free-port.ts";
import { type TemporaryDatabase, temporaryDatabase } from "./postgres.ts";
import { type QueueServer, queueServers } from "./queue-servers.ts";
import type { Answer } from "./subgraph.ts";
import { until } from "./until.ts";

/** The whole hub in this process, on databases, a queue, an identity provider and a registry of its own. */
export interface TestHub {
  readonly gateway: Gateway;
  readonly queue: QueueServer;
  readonly registryUrl: string;
  readonly subgraphs: Readonly<Record<QueueName, Subgraph>>;
  /** Sends an operation as a local person; for the first purpose of their role unless stated. */
  ask(subject: string, query: string, variables?: object, purpose?: Purpose): Promise<Answer>;
  /** Stops the workers as a lost machine would, and starts others. */
  replaceWorkers(): Promise<void>;
  stopWorkers(): Promise<void>;
  startWorkers(): Promise<void>;
  /** Waits until every owner's outbox is settled. */
  settled(): Promise<void>;
  /** What the registry holds. */
  held(): readonly Held[];
  rows<Row = Record<string, unknown>>(owner: QueueName, sql: string, parameters?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

const definitions = { people, cases, investigations, reviewers };
const owners = Object.keys(definitions) as QueueName[];
const log = (name: string) => createLog({ name, level: process.env.TEST_LOG_LEVEL ?? "silent" });

/** Starts the hub. @param queueServer one of `queueServers`; PostgreSQL unless given */
export async function startHub(queueServer = queueServers[0]!): Promise<TestHub> {
  const folder = await mkdtemp(join(tmpdir(), "hub-"));
  const secrets = makeSecrets();
  for (const client of secretClients) secrets.clients[client] = randomBytes(24).toString("base64url");
  const queue = await queueServer.start();
  const identityPort = await freePort();
  const issuer = `http://127.0.0.1:${identityPort}`;
  const identity = await listen(
    createIdentityProvider({
      issuer,
      audience: "hub",
      origins: ["http://127.0.0.1:4000"],
      signingKeys: { keys: [secrets.identityKey] } as never,
      secrets: secrets.clients,
    }),
    identityPort,
  );
  const registryTokens = createTokenVerifier({ issuer, audience: "national-registry" });
  const holdings = openHoldings(join(folder, "holdings.jsonl"));
  const registryPort = await freePort();
  const registry = await listen(
    createRegistry({
      holdings,
      schemas: readSchemas("schema/submission"),
      mayAccept: (token) =>
        registryTokens.verify(token).then(
          () => true,
          () => false,
        ),
      clock: () => new Date(),
    }),
    registryPort,
  );
  const databases = await eachOwner((owner) => databaseOf(owner, definitions[owner].migrations));
  const subgraphs = await eachOwner(async (owner) => {
    const definition = definitions[owner] as typeof people;
    const config = readEnvironment(definition.environment, {
      PORT: "0",
      DATABASE_URL: databases[owner].url,
      DATABASE_POOL: "4",
      QUEUE_URL: queue.url,
      ISSUER: issuer,
      GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys: [publicHalf(secrets.gatewayKey)] }),
      MASTER_KEY: secrets.masterKeys[owner],
      CURSOR_KEY: secrets.cursorKeys[owner],
      PSEUDONYM_KEY: randomBytes(32).toString("base64"),
    });
    return startSubgraph(definition, config, log(owner));
  });
  const gateway = await startGateway(
    readGatewayConfig({
      PORT: "0",
      ISSUER: issuer,
      GATEWAY_SIGNING_KEY: JSON.stringify(secrets.gatewayKey),
      ...Object.fromEntries(owners.map((owner) => [`${owner.toUpperCase()}_URL`, subgraphs[owner].url])),
    }),
    { log: log("gateway"), files: readGraphFiles(process.cwd()) },
  );
  const registryUrl = `http://127.0.0.1:${registryPort}`;
  const newWorkers = async () => {
    const started = await startWorkers(
      {
        QUEUE_URL: queue.url,
        GATEWAY_URL: gateway.url,
        ISSUER: issuer,
        JOB_SECRETS_FILE: secrets.clients,
        REGISTRY_URL: registryUrl,
        REGISTRY_TOKEN_URL: undefined,
        CONCURRENCY: 2,
        HOST: "127.0.0.1",
        LOG_LEVEL: "silent",
      },
      log("workers"),
    );
    await started.ready;
    return started;
  };
  let workers: Workers | null = await newWorkers();
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (subject: string) => {
    const token = tokens.get(subject) ?? signIn(issuer, subject);
    tokens.set(subject, token);
    return token;
  };
  const rows = <Row>(owner: QueueName, sql: string, parameters: unknown[] = []) =>
    connected(
      databases[owner].superuserUrl,
      async (client) => (await client.query(sql, parameters)).rows as Row[],
    );
  const stopWorkers = async () => {
    await workers?.stop();
    workers = null;
  };
  const hub: TestHub = {
    gateway,
    queue,
    registryUrl,
    subgraphs,
    rows,
    held: () => holdings.all(),
    async ask(subject, query, variables = {}, purpose = firstPurpose(subject)) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${await tokenOf(subject)}` },
        body: JSON.stringify({ query, variables, extensions: { purpose } }),
      });
      return (await response.json()) as Answer;
    },
    stopWorkers,
    async startWorkers() {
      workers ??= await newWorkers();
    },
    async replaceWorkers() {
      await stopWorkers();
      workers = await newWorkers();
    },
    async settled() {
      await until("all outboxes are settled", async () => {
        const open = await Promise.all(
          owners.map((owner) => rows(owner, "select from outbox where settled_at is null limit 1")),
        );
        return open.every((found) => found.length === 0);
      });
    },
    async stop() {
      await stopWorkers();
      await gateway.stop();
      await Promise.all(owners.map((owner) => subgraphs[owner].stop()));
      await Promise.all([close(identity), close(registry)]);
      await queue.stop();
      await Promise.all(owners.map((owner) => databases[owner].drop()));
      await rm(folder, { recursive: true, force: true });
    },
  };
  return hub;
}

function databaseOf(owner: QueueName, migrations: readonly Migration[]): Promise<TemporaryDatabase> {
  return temporaryDatabase(owner, (url) => migrate(url, migrations));
}

async function eachOwner<T>(make: (owner: QueueName) => Promise<T>): Promise<Record<QueueName, T>> {
  const made = await Promise.all(owners.map(async (owner) => [owner, await make(owner)] as const));
  return Object.fromEntries(made) as Record<QueueName, T>;
}

async function listen(server: Server, port: number): Promise<Server> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}

function firstPurpose(subject: string): Purpose {
  const person = findPerson(subject);
  if (!person) throw new Error(`nobody local is called ${subject}`);
  return roles[person.roles[0]!].purposes[0];
}
