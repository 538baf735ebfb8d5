import { jobNames } from "../schema/events.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Databases } from "./databases.ts";
import { publicHalf, type Secrets, type SubgraphName, subgraphNames } from "./secrets.ts";
import type { Settings } from "./settings.ts";

/** A process of the hub: what runs, with which environment, and where it says that it is ready. */
export interface Process {
  readonly name: string;
  /** Its main module, below the folder of built code. */
  readonly module: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Answers 200 once it is ready. */
  readonly readyUrl: string;
}

/** What the environments are made from. */
export interface Means {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly databases: Databases;
  readonly folder: DataFolder;
}

/**
 * Every process of a standalone hub, each with an environment of its own and nothing of another's, in the stages
 * in which they start: each stage needs those before it. They stop the other way round.
 */
export function planProcesses(means: Means): [first: Process[], ...later: Process[][]] {
  return [
    [identityProvider(means), nationalRegistry(means)],
    subgraphNames.map((name) => subgraph(name, means)),
    [gateway(means)],
    [workers(means)],
  ];
}

const loopback = (port: number) => `http://127.0.0.1:${port}`;

function identityProvider({ settings, secrets, folder }: Means): Process {
  const { ports, gatewayUrl, issuer, host, logLevel } = settings;
  const origins = new Set([gatewayUrl, loopback(ports.gateway), `http://localhost:${ports.gateway}`]);
  return {
    name: "identity-provider",
    module: "standalone/identity-provider/main.js",
    readyUrl: `${issuer}/readyz`,
    environment: {
      LOG_LEVEL: logLevel,
      HOST: host,
      PORT: String(ports.identity),
      ISSUER: issuer,
      WEB_ORIGINS: [...origins].join(),
      BOARD_ORIGINS: loopback(ports.workers),
      SIGNING_KEYS_FILE: folder.privateFile("signing-keys.json", { keys: [secrets.identityKey] }),
      CLIENT_SECRETS_FILE: folder.privateFile("client-secrets.json", secrets.clients),
    },
  };
}

function nationalRegistry({ settings, folder }: Means): Process {
  const { ports, issuer, logLevel, registryUrl } = settings;
  return {
    name: "national-registry",
    module: "standalone/national-registry/main.js",
    readyUrl: `${registryUrl}/readyz`,
    environment: {
      LOG_LEVEL: logLevel,
      PORT: String(ports.registry),
      ISSUER: issuer,
      HOLDINGS_FILE: folder.holdings,
    },
  };
}

function subgraph(name: SubgraphName, { settings, secrets, databases }: Means): Process {
  const { ports, issuer, logLevel, queueUrl } = settings;
  return {
    name,
    module: `subgraphs/${name}/main.js`,
    readyUrl: `${loopback(ports[name])}/readyz`,
    environment: {
      LOG_LEVEL: logLevel,
      PORT: String(ports[name]),
      ISSUER: issuer,
      DATABASE_URL: databases[name].runUrl,
      QUEUE_URL: queueUrl ?? databases.queue.runUrl,
      GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys: [publicHalf(secrets.gatewayKey)] }),
      MASTER_KEY: secrets.masterKeys[name],
      CURSOR_KEY: secrets.cursorKeys[name],
      AUDIT_KEYS: secrets.auditKeys[name],
      ...(name === "cases" ? { PSEUDONYM_KEY: secrets.pseudonymKey } : {}),
    },
  };
}

function gateway({ settings, secrets }: Means): Process {
  const { ports, issuer, host, logLevel, gatewayUrl } = settings;
  const urls = subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, loopback(ports[name])]);
  return {
    name: "gateway",
    module: "gateway/main.js",
    readyUrl: `${gatewayUrl}/readyz`,
    environment: {
      LOG_LEVEL: logLevel,
      HOST: host,
      PORT: String(ports.gateway),
      ISSUER: issuer,
      GATEWAY_SIGNING_KEY: JSON.stringify(secrets.gatewayKey),
      FORM_CLIENT_SECRET: secrets.clients["system-public-form"] ?? "",
      ...Object.fromEntries(urls),
    },
  };
}

function workers({ settings, secrets, databases, folder }: Means): Process {
  const { ports, issuer, logLevel, gatewayUrl, registryUrl, queueUrl } = settings;
  const jobSecrets = jobNames.map((job) => [`job-${job}`, secrets.clients[`job-${job}`]]);
  return {
    name: "workers",
    module: "workers/main.js",
    readyUrl: `${loopback(ports.workers)}/readyz`,
    environment: {
      LOG_LEVEL: logLevel,
      PORT: String(ports.workers),
      BOARD_ORIGIN: loopback(ports.workers),
      ISSUER: issuer,
      QUEUE_URL: queueUrl ?? databases.queue.runUrl,
      GATEWAY_URL: gatewayUrl,
      REGISTRY_URL: registryUrl,
      JOB_SECRETS_FILE: folder.privateFile("job-secrets.json", Object.fromEntries(jobSecrets)),
    },
  };
}
