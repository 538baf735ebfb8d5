import type { ClientMetadata } from "oidc-provider";
import { jobNames } from "../../schema/events.ts";
import { partnerSystems } from "./people.ts";

/** The clients that sign in with a secret: one for each job and one for each partner's system. */
export const secretClients: readonly string[] = [
  ...jobNames.map((job) => `job-${job}`),
  ...partnerSystems.map((system) => system.client),
];

/** Where the command line says that its sign-in ends; nothing listens there, the code is read off the redirect. */
export const commandLineRedirect = "http://127.0.0.1/signed-in";

/** Every client of the local identity provider. */
export function registerClients(
  secrets: Readonly<Record<string, string>>,
  redirects: { readonly explorer: readonly string[]; readonly queueBoard: readonly string[] },
): ClientMetadata[] {
  return [
    publicClient("explorer", redirects.explorer),
    publicClient("queue-board", redirects.queueBoard),
    publicClient("command-line", [commandLineRedirect]),
    ...secretClients.map((client) => secretClient(client, secrets[client])),
  ];
}

/** An application in which a person signs in; it can keep no secret, so it proves itself with PKCE. */
function publicClient(client: string, redirects: readonly string[]): ClientMetadata {
  return {
    client_id: client,
    redirect_uris: [...redirects],
    grant_types: ["authorization_code"],
    response_types: ["code"],
    token_endpoint_auth_method: "none",
  };
}

function secretClient(client: string, secret: string | undefined): ClientMetadata {
  if (secret === undefined) throw new Error(`no secret for the client ${client}`);
  return {
    client_id: client,
    client_secret: secret,
    redirect_uris: [],
    grant_types: ["client_credentials"],
    response_types: [],
    token_endpoint_auth_method: "client_secret_basic",
  };
}
