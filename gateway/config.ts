import type { JWK } from "jose";
import { z } from "zod";
import { readEnvironment } from "../subgraphs/kit/environment.ts";
import { type Issuers, issuersEnvironment, issuersOf } from "../subgraphs/kit/issuers.ts";
import { type Renewable, renewableVariable } from "../subgraphs/kit/kept-in-file.ts";
import { type MetricsPlace, metricsEnvironment } from "../subgraphs/kit/metrics.ts";
import { type TlsFiles, tlsEnvironment, tlsOf } from "../subgraphs/kit/tls.ts";
import type { CircuitRules } from "./circuit-breaker.ts";
import type { RateLimits } from "./rates/rate-limits.ts";

const milliseconds = z.coerce.number().int().min(1);
const aMinute = z.coerce.number().int().min(1).max(2_000_000_000);
const countsUrl = z.url({ protocol: /^(postgres|postgresql|redis|rediss|valkey)$/ });
const subgraphUrl = z.url({ protocol: /^https?$/ }).optional();

const origins = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((each) => each.trim() || []))
  .refine((all) => all.every(isOrigin));

const environment = z.object({
  HOST: z.string().default("127.0.0.1").describe("the address to listen on"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000).describe("a port from 0 to 65535"),
  ...issuersEnvironment,
  PEOPLE_URL: subgraphUrl.describe("the address of the subgraph people, https://…"),
  CASES_URL: subgraphUrl.describe("the address of the subgraph cases, https://…"),
  INVESTIGATIONS_URL: subgraphUrl.describe("the address of the subgraph investigations, https://…"),
  REVIEWERS_URL: subgraphUrl.describe("the address of the subgraph reviewers, https://…"),
  GATEWAY_SIGNING_KEY: renewableVariable((text) => privateKey.parse(JSON.parse(text)) as JWK).describe(
    "a private Ed25519 key, as a JSON Web Key or file: and the path of one",
  ),
  SUBGRAPH_TIMEOUT_MS: milliseconds.default(5_000).describe("how many milliseconds a subgraph has to answer"),
  SUBGRAPH_FAILURES: z.coerce
    .number()
    .int()
    .min(1)
    .default(5)
    .describe("after how many failures in a row a subgraph is left alone"),
  SUBGRAPH_PAUSE_MS: milliseconds
    .default(2_000)
    .describe("for how many milliseconds a subgraph that failed is left alone"),
  OPERATION_TIMEOUT_MS: milliseconds.default(15_000).describe("how many milliseconds one operation may take"),
  ALLOWED_ORIGINS: origins.describe(
    "the origins whose pages may ask the graph, https://…, with commas between",
  ),
  RATE_LIMIT_URL: renewableVariable((text) => countsUrl.parse(text.trim()))
    .optional()
    .describe(
      "where all gateways count together, postgres://… or redis://…, or file: and a path; left out, each counts for itself",
    ),
  REQUESTS_PER_MINUTE: aMinute
    .default(6_000)
    .describe("how many requests one person or partner's system may send in a minute"),
  ORGANISATION_BUDGET_PER_MINUTE: aMinute
    .default(600_000)
    .describe("how much cost the callers of one organisation may ask for in a minute"),
  JOB_BUDGET_PER_MINUTE: aMinute
    .default(60_000_000)
    .describe("how much cost one job may ask for in a minute"),
  ...metricsEnvironment,
  ...tlsEnvironment,
  FORMS_PER_MINUTE: aMinute
    .default(5)
    .describe("how many reports the public form takes from one address in a minute"),
  FORM_CLIENT_ID: z.string().optional().describe("the client in whose name the public form reports"),
  FORM_CLIENT_SECRET: renewableVariable((text) => text.trim())
    .optional()
    .describe("that client's secret, or file: and a path; left out, there is no public form"),
  FORM_ADDRESS_HEADER: z
    .string()
    .toLowerCase()
    .optional()
    .describe("the header in which a proxy of yours says who asks; of a list the last entry counts"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"])
    .default("info")
    .describe("one of fatal, error, warn, info, debug, silent"),
});

const privateKey = z.looseObject({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  d: z.string(),
  x: z.string(),
});

/** What a gateway must be told. */
export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  /** Whose access tokens are good here. */
  readonly tokens: Issuers;
  /** The addresses of the subgraphs by name. */
  readonly subgraphs: Readonly<Record<string, string | undefined>>;
  readonly signingKey: Renewable<JWK>;
  readonly subgraphTimeoutMs: number;
  /** When a subgraph that does not answer is left alone. */
  readonly circuit: CircuitRules;
  readonly operationTimeoutMs: number;
  /** Whose pages may ask the graph from a browser, beside the gateway's own. */
  readonly allowedOrigins: readonly string[];
  readonly rates: RateLimits & {
    /** Where all gateways count together; null if each counts for itself. */
    readonly url: Renewable<string> | null;
  };
  /** Where the gateway's figures are; without a port nowhere. */
  readonly metrics: MetricsPlace;
  /** The certificate with which it serves TLS, if it does so itself. */
  readonly tls: TlsFiles | null;
  /** In whose name the public form reports; null where there is none. */
  readonly form: {
    readonly client: string;
    readonly secret: Renewable<string>;
    /** Where a proxy says who asks; null where clients connect themselves. */
    readonly addressHeader: string | null;
  } | null;
  readonly logLevel: string;
}

/** Reads the environment; throws `WrongEnvironment` that names what is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): GatewayConfig {
  const read = readEnvironment(environment, env);
  return {
    host: read.HOST,
    port: read.PORT,
    tokens: issuersOf(read),
    subgraphs: {
      people: read.PEOPLE_URL,
      cases: read.CASES_URL,
      investigations: read.INVESTIGATIONS_URL,
      reviewers: read.REVIEWERS_URL,
    },
    signingKey: read.GATEWAY_SIGNING_KEY,
    subgraphTimeoutMs: read.SUBGRAPH_TIMEOUT_MS,
    circuit: { failures: read.SUBGRAPH_FAILURES, openMs: read.SUBGRAPH_PAUSE_MS },
    operationTimeoutMs: read.OPERATION_TIMEOUT_MS,
    allowedOrigins: read.ALLOWED_ORIGINS,
    rates: {
      url: read.RATE_LIMIT_URL ?? null,
      requests: read.REQUESTS_PER_MINUTE,
      organisationBudget: read.ORGANISATION_BUDGET_PER_MINUTE,
      jobBudget: read.JOB_BUDGET_PER_MINUTE,
      forms: read.FORMS_PER_MINUTE,
    },
    metrics: read,
    tls: tlsOf(read),
    form:
      read.FORM_CLIENT_SECRET === undefined
        ? null
        : {
            client: read.FORM_CLIENT_ID ?? "system-public-form",
            secret: read.FORM_CLIENT_SECRET,
            addressHeader: read.FORM_ADDRESS_HEADER ?? null,
          },
    logLevel: read.LOG_LEVEL,
  };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}
