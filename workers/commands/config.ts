import { join } from "node:path";
import { z } from "zod";
import { readEnvironment } from "../../subgraphs/kit/environment.ts";
import { readLocalHub } from "./local-hub.ts";

/** Where the hub is and in whose name a command speaks to it. */
export interface CommandConfig {
  readonly hubUrl: string;
  readonly issuer: string;
  /** An access token to use as it is. */
  readonly token: string | undefined;
  /** Else the client that gets tokens of its own, and the file that has its secret. */
  readonly clientId: string | undefined;
  readonly clientSecretsFile: string;
}

const environment = z.object({
  HUB_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the hub's address"),
  HUB_ISSUER: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the address of the OpenID Connect issuer"),
  HUB_TOKEN: z.string().optional().describe("an access token"),
  HUB_CLIENT_ID: z.string().optional().describe("the client id of your system"),
  HUB_CLIENT_SECRETS_FILE: z
    .string()
    .optional()
    .describe('a JSON file with the secret by client id, {"my-system": "…"}'),
  DATA_DIR: z.string().default(".data").describe("the folder of a hub on this machine"),
});

/** Reads the environment; without anything set it is that of a hub on this machine. Throws `WrongEnvironment`. */
export function readCommandConfig(env: NodeJS.ProcessEnv): CommandConfig {
  const read = readEnvironment(environment, env);
  const local = readLocalHub(read.DATA_DIR);
  return {
    hubUrl: read.HUB_URL ?? local?.gatewayUrl ?? "http://127.0.0.1:4000",
    issuer: read.HUB_ISSUER ?? local?.issuer ?? "http://127.0.0.1:4010",
    token: read.HUB_TOKEN,
    clientId: read.HUB_CLIENT_ID,
    clientSecretsFile: read.HUB_CLIENT_SECRETS_FILE ?? join(read.DATA_DIR, "client-secrets.json"),
  };
}
