import { randomBytes } from "node:crypto";
import { dataClasses } from "../../schema/codes/data-classes.ts";
import { sampleAgreements } from "../../standalone/loading/sample-files.ts";
import { connected } from "../../standalone/postgres/provision.ts";
import { publicHalf } from "../../standalone/secrets.ts";
import { cases } from "../../subgraphs/cases/subgraph.ts";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { readEnvironment } from "../../subgraphs/kit/environment.ts";
import { createLog } from "../../subgraphs/kit/log.ts";
import { migrate } from "../../subgraphs/kit/migrations.ts";
import type { QueueName } from "../../subgraphs/kit/queue.ts";
import { type Subgraph, startSubgraph } from "../../subgraphs/kit/subgraph.ts";
import { people } from "../../subgraphs/people/subgraph.ts";
import { reviewers } from "../../subgraphs/reviewers/subgraph.ts";
import type { Outside } from "./hub-outside.ts";
import { type TemporaryDatabase, temporaryDatabase } from "./postgres.ts";
import { share } from "./share.ts";

const definitions = { people, cases, investigations, reviewers };

/** The owners by name. */
export const owners = Object.keys(definitions) as QueueName[];

/** Logs nothing unless TEST_LOG_LEVEL says what. */
export const testLog = (name: string) => createLog({ name, level: process.env.TEST_LOG_LEVEL ?? "silent" });

/** The four subgraphs, each on a database of its own. */
export interface Owners {
  readonly subgraphs: Readonly<Record<QueueName, Subgraph>>;
  readonly databases: Readonly<Record<QueueName, TemporaryDatabase>>;
  /** Rows of a statement in an owner's database, read past every restriction. */
  rows<Row = Record<string, unknown>>(owner: QueueName, sql: string, parameters?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/**
 * Starts the subgraphs on free ports; organisations share what they do in the sample set.
 * @param more further variables of their environment
 */
export async function startOwners(
  { issuer, secrets }: Outside,
  queueUrl: string,
  more: Record<string, string> = {},
): Promise<Owners> {
  const databases = await each((owner) =>
    temporaryDatabase(owner, (url) => migrate(url, definitions[owner].migrations)),
  );
  for (const { grantor: from, grantee: to, ...shared } of sampleAgreements()) {
    const { superuserUrl } = databases[dataClasses[shared.dataClass].owner];
    await connected(superuserUrl, (client) =>
      share((sql, parameters) => client.query(sql, parameters), { from, to, ...shared }),
    );
  }
  const subgraphs = await each((owner) => {
    // What differs between them stays inside each: they are started alike.
    const definition = definitions[owner] as typeof people;
    const config = readEnvironment(definition.environment, {
      PORT: "0",
      DATABASE_URL: databases[owner].url,
      DATABASE_POOL: "4",
      QUEUE_URL: queueUrl,
      ISSUER: issuer,
      GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys: [publicHalf(secrets.gatewayKey)] }),
      MASTER_KEY: secrets.masterKeys[owner],
      CURSOR_KEY: secrets.cursorKeys[owner],
      AUDIT_KEYS: secrets.auditKeys[owner],
      AUDIT_ANCHOR_SECONDS: "3600",
      PSEUDONYM_KEY: randomBytes(32).toString("base64"),
      ...more,
    });
    return startSubgraph(definition, config, testLog(owner));
  });
  return {
    subgraphs,
    databases,
    rows: <Row>(owner: QueueName, sql: string, parameters: unknown[] = []) =>
      connected(databases[owner].superuserUrl, async (client) => {
        const { rows } = await client.query(sql, parameters);
        return rows as Row[];
      }),
    async stop() {
      await Promise.all(owners.map((owner) => subgraphs[owner].stop()));
      await Promise.all(owners.map((owner) => databases[owner].drop()));
    },
  };
}

async function each<T>(make: (owner: QueueName) => Promise<T>): Promise<Record<QueueName, T>> {
  const made = await Promise.all(owners.map(async (owner) => [owner, await make(owner)] as const));
  return Object.fromEntries(made) as Record<QueueName, T>;
}
