import manifest from "../schema/operations/generated/manifest.json" with { type: "json" };
import { startFront } from "../subgraphs/kit/front.ts";
import { issuersOf } from "../subgraphs/kit/issuers.ts";
import type { Log } from "../subgraphs/kit/log.ts";
import { serveMetrics } from "../subgraphs/kit/metrics.ts";
import { readManifest } from "./adapters/operations.ts";
import { openPorts } from "./adapters/ports.ts";
import { createByteSigner } from "./adapters/sign-bytes.ts";
import { registryTlsOf, type WorkersConfig } from "./config.ts";
import { createJobMetrics } from "./job-metrics.ts";
import { jobs } from "./jobs/all.ts";
import { openQueueBoard } from "./queue-board/queue-board.ts";
import { openQueueDepths } from "./queue-depths.ts";
import { startRunner } from "./runner.ts";
import { hubSchedules } from "./schedules.ts";

/** The workers at work. */
export interface Workers {
  /** Resolves once every owner's queue is served. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the runner of all jobs over real ports, and answers `/readyz`, and shows the queues, where a port is given. */
export async function startWorkers(config: WorkersConfig, log: Log): Promise<Workers> {
  const ports = openPorts({
    gatewayUrl: config.GATEWAY_URL,
    issuer: config.ISSUER,
    registryUrl: config.REGISTRY_URL,
    registryTokenUrl: config.REGISTRY_TOKEN_URL,
    registryResource: config.REGISTRY_RESOURCE,
    registryTimeoutMs: config.REGISTRY_TIMEOUT_MS,
    programmeKey: config.PROGRAMME_KEY,
    registrySign: config.REGISTRY_SIGNING_KEY && createByteSigner(config.REGISTRY_SIGNING_KEY),
    registryTls: registryTlsOf(config),
    secrets: config.JOB_SECRETS_FILE,
    webhookOrigins: config.WEBHOOK_ORIGINS,
    operations: readManifest(manifest),
    clock: () => new Date(),
  });
  const depths = config.METRICS_PORT === undefined ? undefined : openQueueDepths(config.QUEUE_URL, log);
  const metrics = createJobMetrics(config, {
    queues: async () => (await depths?.read()) ?? new Map(),
    breaker: ports.breaker,
    clock: () => new Date(),
  });
  const figures = await serveMetrics(metrics, config, log);
  const runner = startRunner({
    queueUrl: config.QUEUE_URL,
    jobs,
    schedules: hubSchedules,
    ports: ports.of,
    onRun: metrics.ran,
    log,
    clock: () => new Date(),
    chance: Math.random,
    concurrency: config.CONCURRENCY,
    lockDuration: config.LOCK_MS,
  });
  let missing = ["queue"];
  const ready = runner.ready.then(() => {
    missing = [];
  });
  const { PORT: port, HOST: host, BOARD_ORIGIN: origin, QUEUE_URL: queueUrl } = config;
  const board =
    port === undefined || origin === undefined
      ? undefined
      : openQueueBoard({ queueUrl, issuers: issuersOf(config), origin, log });
  const front =
    port === undefined
      ? undefined
      : await startFront({ host, port, log, routes: {}, ...board, notReady: async () => missing });
  return {
    ready,
    stop: async () => {
      await runner.stop();
      await ports.close();
      await figures?.stop();
      await depths?.stop();
      await front?.stop();
      await board?.stop();
    },
  };
}
