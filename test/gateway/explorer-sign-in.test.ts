import { once } from "node:events";
import type { Server } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { secretClients } from "../../standalone/identity-provider/clients.ts";
import { createIdentityProvider } from "../../standalone/identity-provider/server.ts";
import { makeSecrets } from "../../standalone/secrets.ts";
import { freePort } from "../support/free-port.ts";

// The explorer's sources are a browser's and are checked by its own build.
const path = "../../gateway/explorer/sign-in.ts";
const { beginSignIn, finishSignIn, currentToken, describeToken, signOut } = await import(path);

const origin = "http://127.0.0.1:4000";
let server: Server;
let hub: { issuer: string; client: string };
let left: URL;

beforeAll(async () => {
  const port = await freePort();
  hub = { issuer: `http://127.0.0.1:${port}`, client: "explorer" };
  const secrets = Object.fromEntries(secretClients.map((client) => [client, `secret of ${client}`]));
  const signingKeys = { keys: [makeSecrets().identityKey] };
  const options = { issuer: hub.issuer, audience: "hub", origins: [origin], signingKeys, secrets };
  server = createIdentityProvider(options).listen(port, "127.0.0.1");
  await once(server, "listening");
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
});

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal("history", { replaceState: (_: unknown, __: string, to: string) => open(origin + to) });
  open(`${origin}/explorer`);
});

/** The window shows this address. */
function open(url: string): void {
  const { pathname, search } = new URL(url);
  const assign = (next: string) => {
    left = new URL(next);
  };
  vi.stubGlobal("location", { origin, pathname, search, assign });
}

/** Chooses who to be on the issuer's page, and comes back. */
async function choose(subject: string): Promise<string> {
  const cookies = new Map<string, string>();
  const step = async (url: string, body?: URLSearchParams) => {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const init = body ? { method: "POST", body } : {};
    const response = await fetch(url, { redirect: "manual", headers: { cookie }, ...init });
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(";")[0]!.split("=");
      cookies.set(name!, value!);
    }
    return new URL(response.headers.get("location")!, url).href;
  };
  const page = await step(left.href);
  return step(await step(page, new URLSearchParams({ subject })));
}

test("a person signs in at the issuer, and the window keeps the token until they sign out", async () => {
  expect([await finishSignIn(hub), currentToken()]).toEqual([null, null]);
  await beginSignIn(hub);
  open(await choose("reviewer-1"));
  expect(await finishSignIn(hub)).toBeNull();
  expect(globalThis).toHaveProperty("location.pathname", "/explorer");
  expect(describeToken(currentToken())).toMatch(/^reviewer-1 at \w+ \(reviewer, question-writer\)$/);
  signOut();
  expect(currentToken()).toBeNull();
});

test("a sign-in that was not begun here is not finished here", async () => {
  await beginSignIn(hub);
  const back = new URL(await choose("reviewer-1"));
  back.searchParams.set("state", "another");
  open(back.href);
  expect(await finishSignIn(hub)).toContain("not begun in this window");
  expect(currentToken()).toBeNull();
});

test("a sign-in that failed says why", async () => {
  open(`${origin}/explorer/callback?error=access_denied&error_description=End-User+aborted+interaction`);
  expect(await finishSignIn(hub)).toBe("End-User aborted interaction");
  await beginSignIn(hub);
  open(`${origin}/explorer/callback?code=unknown&state=${left.searchParams.get("state")}`);
  expect(await finishSignIn(hub)).toContain("grant request is invalid");
});
