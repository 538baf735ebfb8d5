import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig as readGatewayConfig } from "../../gateway/config.ts";
import { readGraphFiles } from "../../gateway/graph-files.ts";
import { type Gateway, startGateway } from "../../gateway/server.ts";
import { roles } from "../../schema/codes/access.ts";
import type { Purpose } from "../../schema/codes/purposes.ts";
import { findPerson } from "../../standalone/identity-provider/people.ts";
import { signIn } from "../../standalone/identity-provider/sign-in.ts";
import { type Outside, startOutside } from "./hub-outside.ts";
import { type Owners, owners, startOwners, testLog } from "./hub-owners.ts";
import { buildCode, type TestWorkers, workersApart, workersEnvironment, workersHere } from "./hub-workers.ts";
import { type QueueServer, queueServers } from "./queue-servers.ts";
import type { Answer } from "./subgraph.ts";
import { until } from "./until.ts";

/** The whole hub, on databases, a queue, an identity provider and a registry of its own. */
export interface TestHub
  extends Pick<Owners, "subgraphs" | "databases" | "rows">,
    Pick<Outside, "held" | "registryUrl" | "issuer" | "secrets"> {
  readonly gateway: Gateway;
  readonly queue: QueueServer;
  readonly workers: TestWorkers;
  /** Sends an operation as a local person; for the first purpose of their role unless stated. */
  ask(subject: string, query: string, variables?: object, purpose?: Purpose): Promise<Answer>;
  /** Waits until every owner's outbox is settled. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the hub in this process.
 * @param options.queue one of `queueServers`; PostgreSQL unless given
 * @param options.workers `apart`: as a process of their own, which can be killed
 * @param options.environment further variables of owners, gateway and workers
 */
export async function startHub(
  options: {
    queue?: (typeof queueServers)[number];
    workers?: "here" | "apart";
    environment?: Record<string, string>;
  } = {},
): Promise<TestHub> {
  if (options.workers === "apart") await buildCode();
  const folder = await mkdtemp(join(tmpdir(), "hub-"));
  const outside = await startOutside(folder);
  const queue = await (options.queue ?? queueServers[0]!).start();
  const {
    subgraphs,
    databases,
    rows,
    stop: stopOwners,
  } = await startOwners(outside, queue.url, options.environment);
  const gateway = await startGateway(
    readGatewayConfig({
      PORT: "0",
      ISSUER: outside.issuer,
      GATEWAY_SIGNING_KEY: JSON.stringify(outside.secrets.gatewayKey),
      FORM_CLIENT_SECRET: outside.secrets.clients["system-public-form"],
      ...Object.fromEntries(owners.map((owner) => [`${owner.toUpperCase()}_URL`, subgraphs[owner].url])),
      ...options.environment,
    }),
    { log: testLog("gateway"), files: readGraphFiles(process.cwd()) },
  );
  const environment = {
    ...workersEnvironment(outside, { queue: queue.url, gateway: gateway.url }, folder),
    ...options.environment,
  };
  const workers = options.workers === "apart" ? workersApart(environment) : workersHere(environment);
  await workers.start();
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (subject: string) => {
    const token = tokens.get(subject) ?? signIn(outside.issuer, subject);
    tokens.set(subject, token);
    return token;
  };
  return {
    gateway,
    queue,
    workers,
    subgraphs,
    databases,
    rows,
    held: outside.held,
    registryUrl: outside.registryUrl,
    issuer: outside.issuer,
    secrets: outside.secrets,
    async ask(subject, query, variables = {}, purpose = firstPurpose(subject)) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${await tokenOf(subject)}` },
        body: JSON.stringify({ query, variables, extensions: { purpose } }),
      });
      return (await response.json()) as Answer;
    },
    async settled() {
      let before = "";
      await until("all outboxes are settled", async () => {
        const found = await Promise.all(owners.map((owner) => rows<Outbox>(owner, outboxSql)));
        const now = JSON.stringify(found);
        const isSame = now === before;
        before = now;
        // The owners are not asked at one moment: what passed from one to another meanwhile shows in the next look.
        return isSame && found.every(([outbox]) => outbox?.open === 0);
      });
    },
    async stop() {
      await workers.stop();
      await gateway.stop();
      await stopOwners();
      await outside.stop();
      await queue.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Outbox {
  readonly recorded: number;
  readonly open: number;
}
const outboxSql =
  "select count(*)::int as recorded, count(*) filter (where settled_at is null)::int as open from outbox";

function firstPurpose(subject: string): Purpose {
  const person = findPerson(subject);
  if (!person) throw new Error(`nobody local is called ${subject}`);
  return roles[person.roles[0]!].purposes[0];
}
