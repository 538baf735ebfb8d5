import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jobGrants } from "../../schema/codes/access.ts";
import { callerOf, InvalidToken, SignInUnavailable } from "./caller.ts";
import { createTokenVerifier } from "./tokens.ts";

const keyPair = await generateKeyPair("ES256");
const stranger = await generateKeyPair("ES256");
let server: Server;
let issuer: string;
let asked = 0;

beforeAll(async () => {
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(keyPair.publicKey)), alg: "ES256" }] });
  server = createServer((incoming, outgoing) => {
    asked += 1;
    outgoing.writeHead(incoming.url === "/jwks" ? 200 : 404).end(jwks);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const good = { sub: "person-1", client_id: "explorer", org: "RX1", roles: ["reviewer"] };

function token(
  payload: JWTPayload,
  overrides: { key?: typeof keyPair.privateKey; iss?: string; aud?: string; exp?: string } = {},
) {
  return new SignJWT(payload)
    .setProtectedHeader({ alg: "ES256" })
    .setIssuer(overrides.iss ?? issuer)
    .setAudience(overrides.aud ?? "hub")
    .setExpirationTime(overrides.exp ?? "1h")
    .sign(overrides.key ?? keyPair.privateKey);
}

describe("a token", () => {
  test("is checked against the issuer's keys once and then remembered", async () => {
    const verifier = createTokenVerifier({ issuer, audience: "hub" });
    const before = asked;
    const text = await token(good);
    expect(await verifier.verify(text)).toMatchObject(good);
    expect(await verifier.verify(text)).toBe(await verifier.verify(text));
    expect(asked).toBe(before + 1);
  });

  test.each([
    ["of a stranger's key", () => token(good, { key: stranger.privateKey })],
    ["of another issuer", () => token(good, { iss: "https://elsewhere.example" })],
    ["for another audience", () => token(good, { aud: "explorer" })],
    ["that has expired", () => token(good, { exp: "1 second ago" })],
    ["without a subject", () => token({ client_id: "explorer" })],
    ["without a client", () => token({ sub: "person-1" })],
    [
      "with a changed payload",
      async () => (await token(good)).replace(/\.[^.]+\./, `.${btoa('{"sub":"x"}')}.`),
    ],
    ["that is not signed", async () => `${btoa('{"alg":"none"}')}.${(await token(good)).split(".")[1]}.`],
    ["that is no token", async () => "nonsense"],
  ])("%s is invalid", async (_, make) => {
    const verifier = createTokenVerifier({ issuer, audience: "hub" });
    await expect(verifier.verify(await make())).rejects.toThrow(InvalidToken);
  });

  test("says nothing while the issuer's keys cannot be had", async () => {
    const text = await token(good);
    for (const jwksUrl of [`${issuer}/elsewhere`, "http://127.0.0.1:1/jwks"]) {
      const verifier = createTokenVerifier({ issuer, audience: "hub", jwksUrl });
      await expect(verifier.verify(text)).rejects.toThrow(SignInUnavailable);
    }
  });
});

describe("a caller", () => {
  const claims = { ...good, exp: 0 };
  const stated = { purpose: "review", requestId: "request-1" } as const;

  test("has the scopes of the roles that serve the purpose", () => {
    const caller = callerOf({ ...claims, roles: ["reviewer", "partner-analyst", "king"] }, stated);
    expect(caller).toMatchObject({ subject: "person-1", organisation: "RX1", job: null, purpose: "review" });
    expect(caller.roles).toEqual(["reviewer", "partner-analyst"]);
    expect(caller.scopes).toContain("review:write");
    const counting = callerOf(
      { ...claims, roles: ["reviewer", "partner-analyst"] },
      { ...stated, purpose: "statistics" },
    );
    expect(counting.scopes).toContain("learning:read");
    expect(counting.scopes).not.toContain("review:read");
  });

  test("must state a purpose that one of the roles has", () => {
    expect(() => callerOf(claims, { ...stated, purpose: undefined })).toThrow("PURPOSE_REQUIRED");
    expect(() => callerOf(claims, { ...stated, purpose: "submission" })).toThrow("PURPOSE_NOT_PERMITTED");
    expect(() => callerOf({ ...claims, roles: ["constructor"] }, stated)).toThrow("PURPOSE_NOT_PERMITTED");
  });

  test("writes questions of their own beside another role alone, and sees no more by it", () => {
    const writer = callerOf({ ...claims, roles: ["reviewer", "question-writer"] }, stated);
    const without = callerOf({ ...claims, roles: ["reviewer"] }, stated);
    expect([...writer.scopes].filter((scope) => !without.scopes.has(scope))).toEqual(["query:ad-hoc"]);
    const alone = { ...claims, roles: ["question-writer"] };
    expect(() => callerOf(alone, stated)).toThrow("PURPOSE_NOT_PERMITTED");
  });

  test("does not read by the role of a reviewer what they see by another one", () => {
    const both = { ...claims, roles: ["steering-group", "reviewer"] };
    const member = callerOf(both, { ...stated, purpose: "learning" }).scopes;
    expect(member).toContain("learning:decide");
    expect(member).toContain("case:read");
    expect(member).not.toContain("review:read");
    expect(member).not.toContain("family:read");
    expect(callerOf(both, stated).scopes).toContain("review:read");
    const alone = callerOf({ ...claims, roles: ["reviewer"] }, { ...stated, purpose: "learning" });
    expect(alone.scopes).toContain("review:read");
    const leads = callerOf(
      { ...claims, roles: ["investigation-lead", "reviewer"] },
      { ...stated, purpose: "family-contact" },
    );
    expect(leads.scopes).toContain("family:read");
    expect(leads.scopes).not.toContain("review:read");
    const coordinates = { ...claims, roles: ["steering-group", "reviewer", "coordinator"] };
    expect(callerOf(coordinates, { ...stated, purpose: "learning" }).scopes).toContain("review:read");
  });

  test("that is a job has its job's scopes, and no roles or organisation", () => {
    const caller = callerOf({ ...claims, client_id: "job-open-case" }, stated);
    expect(caller).toMatchObject({ job: "open-case", roles: [], organisation: null });
    expect([...caller.scopes]).toEqual(jobGrants["open-case"].scopes);
  });

  test("that calls itself a job nobody knows may do nothing", () => {
    expect(() => callerOf({ ...claims, client_id: "job-constructor" }, stated)).toThrow(
      "PURPOSE_NOT_PERMITTED",
    );
  });
});
