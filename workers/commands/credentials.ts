import { readFileSync } from "node:fs";
import { z } from "zod";
import { createAccessTokens } from "../adapters/access-tokens.ts";
import type { CommandConfig } from "./config.ts";
import { HubFault, type TokenSource } from "./hub.ts";

/** The client of commands that act in the name of a person alone, by a token. */
export const noClient = "nobody";

/** The given token; else tokens of a system by its secret, the standard one where no other is named. */
export function tokensOf(config: CommandConfig, standardClient: string): TokenSource {
  const { token, issuer, clientId = standardClient, clientSecretsFile } = config;
  if (token !== undefined) return () => async () => token;
  const secrets = readSecrets(clientSecretsFile);
  if (secrets?.[clientId] === undefined) {
    throw new HubFault(
      "NO_SIGN_IN",
      `There is no secret of ${clientId} in ${clientSecretsFile}: set HUB_TOKEN, or HUB_CLIENT_ID and HUB_CLIENT_SECRETS_FILE.`,
    );
  }
  return (http) => {
    const tokens = createAccessTokens({ issuer, secrets, http, clock: () => new Date() });
    return () =>
      tokens.tokenOf(clientId).catch(() => {
        throw new HubFault("NO_SIGN_IN", `${issuer} gives ${clientId} no token: is its secret right?`);
      });
  };
}

function readSecrets(file: string): Record<string, string> | null {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}
