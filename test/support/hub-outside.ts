import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { Server } from "node:http";
import { secretClients } from "../../standalone/identity-provider/clients.ts";
import { createIdentityProvider } from "../../standalone/identity-provider/server.ts";
import { type Held, openHoldings } from "../../standalone/national-registry/holdings.ts";
import { readSchemas } from "../../standalone/national-registry/published-schemas.ts";
import { createRegistry } from "../../standalone/national-registry/server.ts";
import { makeSecrets, type Secrets } from "../../standalone/secrets.ts";
import { createTokenVerifier } from "../../subgraphs/kit/tokens.ts";
import { freePort } from "./free-port.ts";

/** What a hub meets outside: who signs people in, and the national registry; both real, on free ports. */
export interface Outside {
  readonly issuer: string;
  readonly registryUrl: string;
  readonly secrets: Secrets;
  /** What the registry holds. */
  held(): readonly Held[];
  stop(): Promise<void>;
}

/** Starts both. @param folder where the registry keeps what it takes */
export async function startOutside(folder: string): Promise<Outside> {
  const secrets = makeSecrets();
  for (const client of secretClients) secrets.clients[client] = randomBytes(24).toString("base64url");
  const [identityPort, registryPort] = [await freePort(), await freePort()];
  const issuer = `http://127.0.0.1:${identityPort}`;
  const provider = createIdentityProvider({
    issuer,
    audience: "hub",
    origins: ["http://127.0.0.1:4000"],
    signingKeys: { keys: [secrets.identityKey] } as never,
    secrets: secrets.clients,
  });
  const tokens = createTokenVerifier({ issuer, audience: "national-registry" });
  const holdings = openHoldings(`${folder}/holdings.jsonl`);
  const registry = createRegistry({
    holdings,
    schemas: readSchemas("schema/submission"),
    mayAccept: (token) =>
      tokens.verify(token).then(
        () => true,
        () => false,
      ),
    clock: () => new Date(),
  });
  await Promise.all([listen(provider, identityPort), listen(registry, registryPort)]);
  return {
    issuer,
    registryUrl: `http://127.0.0.1:${registryPort}`,
    secrets,
    held: () => holdings.all(),
    stop: async () => {
      await Promise.all([close(provider), close(registry)]);
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}
