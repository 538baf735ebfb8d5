import { once } from "node:events";
import type { Server } from "node:http";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { roles } from "../../schema/codes/access.ts";
import { parseOrganisationCode } from "../../schema/values/organisation-code.ts";
import { secretClients } from "../../standalone/identity-provider/clients.ts";
import {
  localOrganisations,
  localPeople,
  partnerSystems,
} from "../../standalone/identity-provider/people.ts";
import { createIdentityProvider } from "../../standalone/identity-provider/server.ts";
import { SignInFailed, signIn } from "../../standalone/identity-provider/sign-in.ts";
import { makeSecrets } from "../../standalone/secrets.ts";
import { freePort } from "../support/free-port.ts";

const web = "http://127.0.0.1:4000";
const { identityKey } = makeSecrets();
const secrets = Object.fromEntries(secretClients.map((client) => [client, `secret of ${client}`]));

let server: Server;
let issuer: string;

/** A provider that calls itself `issuer`; with the same keys each time, as a restart has them. */
async function start(port: number): Promise<Server> {
  const options = { issuer, audience: "hub", origins: [web], signingKeys: { keys: [identityKey] }, secrets };
  const started = createIdentityProvider(options).listen(port, "127.0.0.1");
  await once(started, "listening");
  return started;
}

async function stop(running: Server): Promise<void> {
  running.close();
  running.closeAllConnections();
  await once(running, "close");
}

beforeAll(async () => {
  const port = await freePort();
  issuer = `http://127.0.0.1:${port}`;
  server = await start(port);
});
afterAll(() => stop(server));

async function verified(token: string, { keysAt = issuer, audience = "hub" } = {}) {
  const keys = createRemoteJWKSet(new URL(`${keysAt}/jwks`));
  return (await jwtVerify(token, keys, { issuer, audience, algorithms: ["RS256"] })).payload;
}

function askAsClient(client: string, secret: string, more: Record<string, string> = {}): Promise<Response> {
  const authorization = `Basic ${Buffer.from(`${encodeURIComponent(client)}:${encodeURIComponent(secret)}`).toString("base64")}`;
  return fetch(`${issuer}/token`, {
    method: "POST",
    headers: { authorization },
    body: new URLSearchParams({ grant_type: "client_credentials", ...more }),
  });
}

async function tokenOf(client: string): Promise<string> {
  const answer = (await (await askAsClient(client, secrets[client]!)).json()) as { access_token: string };
  return answer.access_token;
}

describe("the local people and systems", () => {
  test("hold every role between them", () => {
    const held = new Set([...localPeople, ...partnerSystems].flatMap((person) => person.roles));
    expect([...held].sort()).toEqual(Object.keys(roles).sort());
  });

  test("have a subject of their own and work for a named organisation", () => {
    expect(new Set(localPeople.map((person) => person.subject)).size).toBe(localPeople.length);
    for (const { organisation } of [...localPeople, ...partnerSystems]) {
      expect(parseOrganisationCode(organisation).ok).toBe(true);
      expect(localOrganisations).toHaveProperty(organisation);
    }
  });
});

describe("a person", () => {
  test("gets a token for the hub that says who, where and which roles, and nothing personal", async () => {
    const claims = await verified(await signIn(issuer, "coordinator-1"));
    expect(claims).toMatchObject({
      sub: "coordinator-1",
      client_id: "command-line",
      org: "36L",
      roles: ["coordinator", "question-writer"],
    });
    expect(JSON.stringify(claims)).not.toContain("Amara");
  });

  test("who is not known is asked again", async () => {
    await expect(signIn(issuer, "nobody")).rejects.toThrow(SignInFailed);
  });

  test("has a token that is good after a restart of the identity provider", async () => {
    const token = await signIn(issuer, "reviewer-1");
    const port = await freePort();
    const restarted = await start(port);
    expect((await verified(token, { keysAt: `http://127.0.0.1:${port}` })).sub).toBe("reviewer-1");
    await stop(restarted);
  });
});

describe("the explorer", () => {
  const question = (parameters: Record<string, string>) =>
    `${issuer}/auth?${new URLSearchParams({
      client_id: "explorer",
      response_type: "code",
      scope: "openid",
      redirect_uri: `${web}/explorer/callback`,
      ...parameters,
    })}`;
  const proof = {
    code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    code_challenge_method: "S256",
  };

  test("is led to a page on which one chooses who to be, without script", async () => {
    const page = await fetch(question(proof), { redirect: "manual" });
    const cookie = page.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    const choice = await fetch(new URL(page.headers.get("location")!, issuer), { headers: { cookie } });
    const html = await choice.text();
    expect(choice.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html).toContain("everybody on this page is invented");
    for (const { subject, name } of localPeople) {
      expect(html).toContain(`value="${subject}"`);
      expect(html).toContain(name);
    }
  });

  test("must prove itself with PKCE", async () => {
    const answer = await fetch(question({}), { redirect: "manual" });
    expect(answer.headers.get("location")).toContain("error=invalid_request");
  });

  test("is sent back to its own page only", async () => {
    const answer = await fetch(question({ ...proof, redirect_uri: "http://127.0.0.1:4666/" }), {
      redirect: "manual",
    });
    expect(answer.status).toBe(400);
  });

  test("may redeem its code from its own origin and no other", async () => {
    const ask = (origin: string) =>
      fetch(`${issuer}/token`, {
        method: "POST",
        headers: { origin },
        body: new URLSearchParams({ grant_type: "authorization_code", client_id: "explorer", code: "x" }),
      });
    expect((await ask(web)).headers.get("access-control-allow-origin")).toBe(web);
    expect((await ask("http://127.0.0.1:4666")).headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("a client with a secret", () => {
  test("that is a job's gets a token without role or organisation", async () => {
    const claims = await verified(await tokenOf("job-match-report"));
    expect(claims).toMatchObject({ sub: "job-match-report", client_id: "job-match-report" });
    expect(claims).not.toHaveProperty("roles");
    expect(claims).not.toHaveProperty("org");
  });

  test("that is a partner's system acts for its organisation", async () => {
    const claims = await verified(await tokenOf("system-child-death-review"));
    expect(claims).toMatchObject({ org: "SWLCDOP", roles: ["child-death-review-team", "question-writer"] });
  });

  test("that delivers submissions gets a token for the national registry, and nobody else does", async () => {
    const resource = "urn:national-registry";
    const job = "job-deliver-submission";
    const answer = await (await askAsClient(job, secrets[job]!, { resource })).json();
    const { access_token: token } = answer as { access_token: string };
    expect(await verified(token, { audience: "national-registry" })).toMatchObject({ client_id: job });
    await expect(verified(token)).rejects.toThrow("aud");
    const other = await askAsClient("job-open-case", secrets["job-open-case"]!, { resource });
    expect(other.status).toBe(400);
  });

  test("gets nothing for another's secret", async () => {
    const answer = await askAsClient("job-match-report", secrets["job-open-case"]!);
    expect(answer.status).toBe(401);
  });
});

test("a sign-in that is not under way leads back to where it begins", async () => {
  const answer = await fetch(`${issuer}/interaction/unknown`);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("sign in again");
});
