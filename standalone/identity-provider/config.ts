import { readFileSync } from "node:fs";
import { z } from "zod";
import { readEnvironment } from "../../subgraphs/kit/environment.ts";
import type { ProviderOptions } from "./configuration.ts";

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(4010).describe("a port number"),
  HOST: z.string().default("127.0.0.1").describe("an address to listen at"),
  ISSUER: z.url().describe("the address of this identity provider as browsers and services see it"),
  AUDIENCE: z.string().default("hub").describe("whom access tokens are for"),
  WEB_ORIGINS: z.string().describe("the origins of the hub's web pages, separated by commas"),
  BOARD_ORIGINS: z
    .string()
    .default("")
    .describe("the origins at which the workers show their queues, separated by commas"),
  SIGNING_KEYS_FILE: jsonFile(z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1) })).describe(
    "a readable file with a JSON Web Key Set of private keys",
  ),
  CLIENT_SECRETS_FILE: jsonFile(z.record(z.string(), z.string())).describe(
    "a readable JSON file with the secret of each client",
  ),
});

function jsonFile<S extends z.ZodType>(content: S) {
  return z
    .string()
    .transform((path, context) => {
      try {
        return JSON.parse(readFileSync(path, "utf8")) as unknown;
      } catch {
        context.addIssue("cannot be read");
        return z.NEVER;
      }
    })
    .pipe(content);
}

/** The configuration of the local identity provider's process. */
export interface IdentityProviderConfig extends ProviderOptions {
  readonly port: number;
  readonly host: string;
}

/** Reads the environment; throws `WrongEnvironment` that names what is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): IdentityProviderConfig {
  const read = readEnvironment(environment, env);
  return {
    port: read.PORT,
    host: read.HOST,
    issuer: read.ISSUER,
    audience: read.AUDIENCE,
    origins: read.WEB_ORIGINS.split(","),
    boardOrigins: read.BOARD_ORIGINS.split(",").filter((origin) => origin !== ""),
    signingKeys: read.SIGNING_KEYS_FILE as unknown as ProviderOptions["signingKeys"],
    secrets: read.CLIENT_SECRETS_FILE,
  };
}
