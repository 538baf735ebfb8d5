import type { JWK } from "jose";
import { z } from "zod";
import { jobNames } from "../schema/events.ts";
import { parseWebhookOrigins } from "../schema/values/webhook-origin.ts";
import { readEnvironment } from "../subgraphs/kit/environment.ts";
import { issuersEnvironment } from "../subgraphs/kit/issuers.ts";
import { currently, keptIn, renewableVariable } from "../subgraphs/kit/kept-in-file.ts";
import { metricsEnvironment } from "../subgraphs/kit/metrics.ts";
import { queueVariable } from "../subgraphs/kit/queue.ts";
import type { TlsIdentity } from "./adapters/renewed-connections.ts";

const secrets = z.record(z.string(), z.string().min(1));

/** The path of a file: what it holds, read again when it has changed. */
const fileOf = <T>(parse: (text: string) => T) =>
  z.string().transform((path, context) => {
    try {
      return keptIn(path, parse);
    } catch {
      context.addIssue("unreadable");
      return z.NEVER;
    }
  });
const pemFile = fileOf((text) => text);

const environment = z.object({
  QUEUE_URL: queueVariable,
  GATEWAY_URL: z.url({ protocol: /^https?$/ }).describe("the gateway's address"),
  ...issuersEnvironment,
  ISSUER: z.url({ protocol: /^https?$/ }).describe("the address of the OpenID Connect issuer"),
  JOB_SECRETS_FILE: fileOf(readSecrets).describe(
    "a readable JSON file with the secret of every job's client",
  ),
  REGISTRY_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the address of the national registry; left out where submissions go out by file alone"),
  REGISTRY_TOKEN_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("where the national programme gives tokens, if not the issuer"),
  REGISTRY_RESOURCE: z.string().optional().describe("what tokens for the national programme are for"),
  WEBHOOK_ORIGINS: z
    .string()
    .default("")
    .transform((list, context) => {
      const origins = parseWebhookOrigins(list);
      if (!origins) context.addIssue("no origins");
      return origins ?? z.NEVER;
    })
    .describe("origins of partners' systems that may be told of changes, parted by commas: https://…"),
  REGISTRY_CERT_FILE: pemFile
    .optional()
    .describe("a readable PEM file: our certificate for the national registry"),
  REGISTRY_KEY_FILE: pemFile.optional().describe("a readable PEM file: the key of this certificate"),
  REGISTRY_CA_FILE: pemFile
    .optional()
    .describe("a readable PEM file: who signs the national registry's certificate"),
  REGISTRY_SIGNING_KEY: renewableVariable(readPrivateKey)
    .optional()
    .describe(
      "an Ed25519 private key as JWK, or file: and a path: signs what is sent to the national registry",
    ),
  PROGRAMME_KEY: z
    .base64()
    .transform((text) => Buffer.from(text, "base64"))
    .refine((bytes) => bytes.length >= 32)
    .optional()
    .describe(
      "32 bytes or more in base64, given by the national programme: names a person in every area alike",
    ),
  REGISTRY_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(40_000)
    .default(30_000)
    .describe("milliseconds that the national registry is given to answer"),
  CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4).describe("jobs of an owner at one time"),
  LOCK_MS: z.coerce
    .number()
    .int()
    .min(500)
    .default(30_000)
    .describe("milliseconds after which the job of a worker that died goes to another"),
  PORT: z.coerce.number().int().min(0).max(65_535).optional().describe("a port for /livez and /readyz"),
  HOST: z.string().default("127.0.0.1").describe("the address to listen on"),
  BOARD_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional()
    .describe("the origin under which browsers reach PORT, https://…; left out, the queues have no board"),
  ...metricsEnvironment,
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

/** What the workers' process is told. */
export type WorkersConfig = z.infer<typeof environment>;

/** Reads the environment; throws `WrongEnvironment` that names what is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): WorkersConfig {
  return readEnvironment(environment, env);
}

/** How the programme knows us and we know it, as the files have it now; undefined where none is named. */
export function registryTlsOf(config: WorkersConfig): (() => TlsIdentity) | undefined {
  const { REGISTRY_CERT_FILE: cert, REGISTRY_KEY_FILE: key, REGISTRY_CA_FILE: ca } = config;
  if (!cert && !key && !ca) return undefined;
  return () => ({
    ...(cert && { cert: currently(cert) }),
    ...(key && { key: currently(key) }),
    ...(ca && { ca: currently(ca) }),
  });
}

function readSecrets(text: string): Record<string, string> {
  const read = secrets.parse(JSON.parse(text));
  if (!jobNames.every((job) => `job-${job}` in read)) throw new Error("a job's client has no secret");
  return read;
}

function readPrivateKey(text: string): JWK {
  const read = JSON.parse(text) as JWK;
  if (read.kty === "OKP" && read.crv === "Ed25519" && typeof read.d === "string") return read;
  throw new Error("not a private key");
}
