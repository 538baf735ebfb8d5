import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import Provider, { errors } from "oidc-provider";
import { choosePersonPage, problemPage } from "./choose-person.ts";
import { configure, type ProviderOptions } from "./configuration.ts";
import { findPerson } from "./people.ts";

/** The local identity provider as an HTTP server that does not listen yet. */
export function createIdentityProvider(options: ProviderOptions): Server {
  const provider = new Provider(options.issuer, configure(options));
  const oidc = provider.callback();
  return createServer((request, response) => {
    const path = new URL(request.url ?? "/", options.issuer).pathname;
    if (path === "/livez" || path === "/readyz") return void response.end("ready\n");
    if (!path.startsWith("/interaction/")) return void oidc(request, response);
    signIn(provider, request, response).catch((error: unknown) => {
      const stale = error instanceof errors.SessionNotFound;
      const problem = stale
        ? "This sign-in is not under way any more. Go back to where you came from and sign in again."
        : "The identity provider failed; its log says more.";
      if (!stale) console.error(error);
      sendPage(response, stale ? 400 : 500, problemPage(problem));
    });
  });
}

async function signIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method !== "POST") return sendPage(response, 200, choosePersonPage(uid));
  const subject = new URLSearchParams(await text(request)).get("subject") ?? "";
  if (!findPerson(subject)) {
    return sendPage(response, 422, choosePersonPage(uid, "Choose one of the people below."));
  }
  await provider.interactionFinished(request, response, { login: { accountId: subject, remember: false } });
}

function sendPage(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  response.end(page);
}
