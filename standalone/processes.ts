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

/** The processes in the order in which they start: each stage needs those before it. They stop the other way round. */
export type Stages = readonly (readonly Process[])[];

/** Every process of a standalone hub, each with the environment of its own and nothing of another's. */
export function planProcesses(
  settings: Settings,
  secrets: Secrets,
  databases: Databases,
  folder: DataFolder,
): Stages {
  const { ports, issuer, host, logLevel, gatewayUrl, registryUrl } = settings;
  const queueUrl = settings.queueUrl ?? databases.queue.runUrl;
  const common = { LOG_LEVEL: logLevel, ISSUER: issuer };
  const jobSecrets = Object.fromEntries(jobNames.map((job) => [`job-${job}`, secrets.clients[`job-${job}`]]));

  const identity: Process = {
    name: "identity-provider",
    module: "standalone/identity-provider/main.js",
    readyUrl: `${issuer}/readyz`,
    environment: {
      ...common,
      PORT: String(ports.identity),
      HOST: host,
      WEB_ORIGINS: [
        gatewayUrl,
        `http://127.0.0.1:${ports.gateway}`,
        `http://localhost:${ports.gateway}`,
      ].join(),
      SIGNING_KEYS_FILE: folder.privateFile("signing-keys.json", { keys: [secrets.identityKey] }),
      CLIENT_SECRETS_FILE: folder.privateFile("client-secrets.json", secrets.clients),
    },
  };
  const registry: Process = {
    name: "national-registry",
    module: "standalone/national-registry/main.js",
    readyUrl: `${registryUrl}/readyz`,
    environment: { ...common, PORT: String(ports.registry), HOLDINGS_FILE: folder.holdings },
  };
  const subgraph = (name: SubgraphName): Process => ({
    name,
    module: `subgraphs/${name}/main.js`,
    readyUrl: `http://127.0.0.1:${ports[name]}/readyz`,
    environment: {
      ...common,
      PORT: String(ports[name]),
      DATABASE_URL: databases[name].runUrl,
      QUEUE_URL: queueUrl,
      GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys: [publicHalf(secrets.gatewayKey)] }),
      MASTER_KEY: secrets.masterKeys[name],
      CURSOR_KEY: secrets.cursorKeys[name],
    },
  });
  const gateway: Process = {
    name: "gateway",
    module: "gateway/main.js",
    readyUrl: `${gatewayUrl}/readyz`,
    environment: {
      ...common,
      PORT: String(ports.gateway),
      HOST: host,
      GATEWAY_SIGNING_KEY: JSON.stringify(secrets.gatewayKey),
      ...Object.fromEntries(
        subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[name]}`]),
      ),
    },
  };
  const workers: Process = {
    name: "workers",
    module: "workers/main.js",
    readyUrl: `http://127.0.0.1:${ports.workers}/readyz`,
    environment: {
      ...common,
      PORT: String(ports.workers),
      QUEUE_URL: queueUrl,
      GATEWAY_URL: gatewayUrl,
      REGISTRY_URL: registryUrl,
      JOB_SECRETS_FILE: folder.privateFile("job-secrets.json", jobSecrets),
    },
  };
  return [[identity, registry], subgraphNames.map(subgraph), [gateway], [workers]];
}
