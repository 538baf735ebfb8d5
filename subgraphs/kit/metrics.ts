import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { z } from "zod";
import { type Front, startFront } from "./front.ts";
import type { Log } from "./log.ts";

/** What a process reads of its environment about metrics. */
export const metricsEnvironment = {
  METRICS_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe("a port for the process's figures, from 0 to 65535; left out, nobody can ask for them"),
  METRICS_HOST: z
    .string()
    .default("127.0.0.1")
    .describe(
      "the address for the process's figures: one of this machine, or of a network without strangers",
    ),
};

/** Counts what a process does. Names of routes, owners and published codes; never who asked, or what. */
export interface Metrics {
  /** A request was answered, after so many seconds. */
  answered(route: string, status: number, seconds: number): void;
  /** An owner answered the gateway, or did not: under the code of its failure. */
  ownerAnswered(owner: string, outcome: string, seconds: number): void;
  /** Errors left with these codes. */
  errors(codes: Iterable<string>): void;
  /** A figure by state, counted whenever somebody reads the figures. */
  counted(name: string, help: string, count: () => Promise<Readonly<Record<string, number>>>): void;
  /** The figures, as Prometheus reads them. */
  text(): Promise<string>;
}

/** Where a process's figures are served: at a port of their own, if one is given. */
export interface MetricsPlace {
  readonly METRICS_PORT?: number | undefined;
  readonly METRICS_HOST: string;
}

/** The metrics of the process called `name`; with those of Node itself where somebody can ask for them. */
export function createMetrics(name: string, { METRICS_PORT: port }: MetricsPlace): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ process: name });
  if (port !== undefined) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
  const requests = new Histogram({
    name: "hub_request_seconds",
    help: "How long requests took, by route and status",
    labelNames: ["route", "status"] as const,
    buckets,
    registers,
  });
  const owners = new Histogram({
    name: "hub_owner_seconds",
    help: "How long owners took to answer the gateway, by owner and outcome",
    labelNames: ["owner", "outcome"] as const,
    buckets,
    registers,
  });
  const errors = new Counter({
    name: "hub_errors_total",
    help: "Errors that left, by published code",
    labelNames: ["code"] as const,
    registers,
  });
  return {
    answered: (route, status, seconds) => requests.observe({ route, status: String(status) }, seconds),
    ownerAnswered: (owner, outcome, seconds) => owners.observe({ owner, outcome }, seconds),
    errors: (codes) => {
      for (const code of codes) errors.inc({ code });
    },
    counted: (name, help, count) => {
      new Gauge({
        name,
        help,
        labelNames: ["state"] as const,
        registers,
        async collect() {
          this.reset();
          for (const [state, value] of Object.entries(await count())) this.set({ state }, value);
        },
      });
    },
    text: () => registry.metrics(),
  };
}

/** Serves the figures at their place, if they have one: whoever reaches it may read them. */
export async function serveMetrics(
  metrics: Pick<Metrics, "text">,
  { METRICS_HOST: host, METRICS_PORT: port }: MetricsPlace,
  log: Log,
): Promise<Front | null> {
  if (port === undefined) return null;
  return startFront({
    host,
    port,
    log,
    notReady: async () => [],
    routes: {
      "GET /metrics": async () => ({
        status: 200,
        headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
        body: await metrics.text(),
      }),
    },
  });
}
