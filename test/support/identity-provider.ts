import { once } from "node:events";
import { secretClients } from "../../standalone/identity-provider/clients.ts";
import { createIdentityProvider } from "../../standalone/identity-provider/server.ts";
import { makeSecrets } from "../../standalone/secrets.ts";
import { freePort } from "./free-port.ts";

/** The local identity provider on a free port. */
export interface TestIdentityProvider {
  readonly issuer: string;
  /** The secret of each client. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Requests for a token so far. */
  tokensAsked(): number;
  stop(): Promise<void>;
}

/** Starts the local identity provider with secrets of its own. */
export async function startIdentityProvider(): Promise<TestIdentityProvider> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const secrets = Object.fromEntries(secretClients.map((client) => [client, `secret of ${client}`]));
  const signingKeys = { keys: [makeSecrets().identityKey] };
  const server = createIdentityProvider({ issuer, audience: "hub", origins: [], signingKeys, secrets });
  let asked = 0;
  server.on("request", ({ url }) => {
    if (url === "/token") asked += 1;
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    issuer,
    secrets,
    tokensAsked: () => asked,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
