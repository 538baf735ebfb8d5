import { createLocalJWKSet, type JSONWebKeySet } from "jose";
import type { EntitySchema } from "typeorm";
import { z } from "zod";
import type { RefusalCatalogue } from "../../schema/values/refusal.ts";
import { keepEntries } from "./audit/keep-entries.ts";
import { auditKeysVariable } from "./audit/keys.ts";
import { type Sealer, startSealer } from "./audit/sealer.ts";
import type { Caller } from "./caller.ts";
import { signedCursors } from "./connections.ts";
import { openDatabase } from "./database.ts";
import { databaseVariable } from "./database-address.ts";
import type { CallerContext } from "./enforcement.ts";
import type { FederatedSchema } from "./federated-schema.ts";
import type { FetchFile } from "./files.ts";
import { issuersEnvironment, issuersOf } from "./issuers.ts";
import { renewableVariable } from "./kept-in-file.ts";
import { keyRingVariable } from "./keys.ts";
import type { Log } from "./log.ts";
import { createMetrics, metricsEnvironment, serveMetrics } from "./metrics.ts";
import type { Migration } from "./migrations.ts";
import { countFigures, type OwnerFigures } from "./owner-figures.ts";
import { type QueueName, queueVariable } from "./queue.ts";
import { type Relay, startRelay } from "./relay.ts";
import { Request } from "./request.ts";
import { serveSubgraph } from "./serving.ts";
import { tlsEnvironment, tlsOf } from "./tls.ts";
import { createTokenVerifier } from "./tokens.ts";

const keySet = renewableVariable(keysOf).describe(
  "the gateway's public keys, a JSON Web Key Set or file: and the path of one",
);

function keysOf(text: string): JSONWebKeySet {
  const keys = JSON.parse(text);
  createLocalJWKSet(keys);
  return keys;
}

/** What every subgraph reads from its environment. */
export const subgraphEnvironment = z.object({
  HOST: z.string().default("127.0.0.1").describe("the address to listen on"),
  PORT: z.coerce.number().int().min(0).max(65_535).describe("the port to listen on"),
  DATABASE_URL: databaseVariable.describe(
    "the run-time role's connection, postgres://…, or file: and a path",
  ),
  DATABASE_POOL: z.coerce.number().int().min(1).default(10).describe("how many connections at most"),
  QUEUE_URL: queueVariable,
  ...issuersEnvironment,
  ...metricsEnvironment,
  ...tlsEnvironment,
  GATEWAY_PUBLIC_KEYS: keySet,
  MASTER_KEY: keyRingVariable,
  CURSOR_KEY: keyRingVariable,
  AUDIT_KEYS: auditKeysVariable,
  AUDIT_ANCHOR_SECONDS: z.coerce
    .number()
    .min(1)
    .default(30)
    .describe("seconds between two tellings of where the audit ends to the owner who keeps it"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});
export type SubgraphConfig = z.infer<typeof subgraphEnvironment>;

/** Everything that makes one subgraph different from the others. */
export interface SubgraphDefinition<
  Loaders,
  Context extends CallerContext,
  Config extends SubgraphConfig = SubgraphConfig,
> {
  readonly name: QueueName;
  readonly environment: z.ZodObject & z.ZodType<Config>;
  readonly schema: () => FederatedSchema;
  readonly tables: readonly EntitySchema[];
  readonly migrations: readonly Migration[];
  readonly refusals: RefusalCatalogue;
  readonly loaders: (request: Request<Loaders>) => Loaders;
  readonly contextOf: (request: Request<Loaders>, config: Config) => Context;
  /** What it counts for whoever reads its metrics. */
  readonly figures?: OwnerFigures;
  /** The files that it gives to whoever holds a token; left out where it has none. */
  readonly files?: (requestOf: (caller: Caller) => Request<Loaders>, config: Config) => FetchFile;
}

/** A subgraph at work. */
export interface Subgraph {
  readonly url: string;
  /** Its relay, so that a test can ask for a sweep. */
  readonly relay: Relay;
  /** Its sealer, so that a test can ask for seals. */
  readonly sealer: Sealer;
  stop(): Promise<void>;
}

/** Starts a subgraph: its database, its relay and its front; stopped in the opposite order. */
export async function startSubgraph<Loaders, Context extends CallerContext, Config extends SubgraphConfig>(
  definition: SubgraphDefinition<Loaders, Context, Config>,
  config: Config,
  log: Log,
  clock: () => Date = () => new Date(),
): Promise<Subgraph> {
  const database = await openDatabase({
    url: config.DATABASE_URL,
    tables: definition.tables,
    poolSize: config.DATABASE_POOL,
    clock,
  });
  const relay = startRelay({
    databaseUrl: config.DATABASE_URL,
    queueUrl: config.QUEUE_URL,
    owner: definition.name,
    log,
    clock,
    chance: Math.random,
  });
  const sealer = startSealer({
    owner: definition.name,
    database,
    keys: config.AUDIT_KEYS,
    log,
    clock,
    anchorEvery: config.AUDIT_ANCHOR_SECONDS * 1_000,
  });
  const parts = {
    database,
    cursors: signedCursors(config.CURSOR_KEY),
    refusals: definition.refusals,
    loaders: definition.loaders,
    keep: keepEntries(config.AUDIT_KEYS, sealer.ring),
    clock,
  };
  const metrics = createMetrics(definition.name, config);
  if (definition.figures) countFigures(definition.figures, database, metrics, log);
  const figures = await serveMetrics(metrics, config, log);
  const front = await serveSubgraph({
    name: definition.name,
    host: config.HOST,
    port: config.PORT,
    schema: definition.schema(),
    tokens: createTokenVerifier(issuersOf(config)),
    gatewayKeys: config.GATEWAY_PUBLIC_KEYS,
    contextOf: (caller) => definition.contextOf(new Request(caller, parts), config),
    fetchFile: definition.files?.((caller) => new Request(caller, parts), config) ?? null,
    notReady: async () => ((await database.answers()) ? [] : ["database"]),
    log,
    metrics,
    tls: tlsOf(config),
  }).catch(async (error: unknown) => {
    await Promise.all([figures?.stop(), relay.stop(), sealer.stop()]);
    await database.stop();
    throw error;
  });
  return {
    url: front.url,
    relay,
    sealer,
    async stop() {
      await front.stop();
      await figures?.stop();
      await Promise.all([relay.stop(), sealer.stop()]);
      await database.stop();
    },
  };
}
