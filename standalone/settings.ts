import { resolve } from "node:path";
import { z } from "zod";
import { readEnvironment } from "../subgraphs/kit/environment.ts";

const port = (standard: number) =>
  z.coerce.number().int().min(1).max(65_535).default(standard).describe("a port number from 1 to 65535");

const environment = z.object({
  PORT: port(4000),
  PEOPLE_PORT: port(4001),
  CASES_PORT: port(4002),
  INVESTIGATIONS_PORT: port(4003),
  REVIEWERS_PORT: port(4004),
  IDENTITY_PORT: port(4010),
  REGISTRY_PORT: port(4020),
  WORKERS_PORT: port(4030),
  POSTGRES_PORT: port(4032),
  HOST: z.string().default("127.0.0.1").describe("the address at which the gateway and the sign-in listen"),
  PUBLIC_HOST: z.string().optional().describe("the name under which browsers reach HOST"),
  DATA_DIR: z.string().default(".data").describe("the folder that keeps all data"),
  DATABASE_SERVER_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe("postgres://…, a PostgreSQL server and a role that may create databases and roles"),
  QUEUE_URL: z
    .url({ protocol: /^(rediss?|valkey)$/ })
    .optional()
    .describe("redis://… or rediss://…, a Redis or Valkey server; without it the queue is in PostgreSQL"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

/** What one can set of a standalone hub, with every default filled in. */
export interface Settings {
  readonly ports: {
    readonly gateway: number;
    readonly people: number;
    readonly cases: number;
    readonly investigations: number;
    readonly reviewers: number;
    readonly identity: number;
    readonly registry: number;
    readonly workers: number;
    readonly postgres: number;
  };
  readonly host: string;
  /** Addresses as browsers and services see them. */
  readonly gatewayUrl: string;
  readonly issuer: string;
  readonly registryUrl: string;
  readonly dataFolder: string;
  /** A PostgreSQL server to use instead of the embedded one. */
  readonly databaseServerUrl: string | undefined;
  /** A Redis to use for the queue instead of PostgreSQL. */
  readonly queueUrl: string | undefined;
  readonly logLevel: string;
}

/** Reads the environment; throws `WrongEnvironment` that names what is wrong and what it should be. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const read = readEnvironment(environment, env);
  const everywhere = read.HOST === "0.0.0.0" || read.HOST === "::";
  const name = read.PUBLIC_HOST ?? (everywhere ? "127.0.0.1" : read.HOST);
  const publicName = name.includes(":") ? `[${name}]` : name;
  return {
    ports: {
      gateway: read.PORT,
      people: read.PEOPLE_PORT,
      cases: read.CASES_PORT,
      investigations: read.INVESTIGATIONS_PORT,
      reviewers: read.REVIEWERS_PORT,
      identity: read.IDENTITY_PORT,
      registry: read.REGISTRY_PORT,
      workers: read.WORKERS_PORT,
      postgres: read.POSTGRES_PORT,
    },
    host: read.HOST,
    gatewayUrl: `http://${publicName}:${read.PORT}`,
    issuer: `http://${publicName}:${read.IDENTITY_PORT}`,
    registryUrl: `http://127.0.0.1:${read.REGISTRY_PORT}`,
    dataFolder: resolve(read.DATA_DIR),
    databaseServerUrl: read.DATABASE_SERVER_URL,
    queueUrl: read.QUEUE_URL,
    logLevel: read.LOG_LEVEL,
  };
}
