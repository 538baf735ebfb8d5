import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { InvalidToken, SignInUnavailable } from "./caller.ts";
import { type Front, json, startFront } from "./front.ts";
import type { ForeignIssuer } from "./issuers.ts";
import { createLog } from "./log.ts";
import { createTokenVerifier } from "./tokens.ts";

const keys = await Promise.all(
  ["one", "two"].map(async (kid) => ({ kid, ...(await generateKeyPair("ES256")) })),
);
const published: JWK[] = [];
let userinfo: { status: number; body: object };
let asked = 0;
let front: Front;
let foreign: ForeignIssuer;

beforeAll(async () => {
  front = await startFront({
    host: "127.0.0.1",
    port: 0,
    log: createLog({ name: "issuer", level: "silent" }),
    notReady: async () => [],
    routes: {
      "GET /own/jwks": () => json(200, { keys: published.slice(0, 1) }),
      "GET /nhs/jwks": () => json(200, { keys: published }),
      "GET /nhs/userinfo": () => {
        asked += 1;
        return { ...json(userinfo.status, userinfo.body), headers: { location: `${front.url}/elsewhere` } };
      },
      "GET /elsewhere": () => json(200, userinfo.body),
    },
  });
  foreign = {
    issuer: `${front.url}/nhs`,
    audience: "hub-at-the-nhs",
    prefix: "nhs",
    subject: ["sub"],
    client: ["client_id"],
    organisations: ["RJ6"],
    says: { as: "claims", roles: "roles", organisation: { claim: "org" } },
    userinfo: { url: `${front.url}/nhs/userinfo`, keptSeconds: 300 },
  };
  published.push(await publicJwk(0));
  tell({ org: "RJ6", roles: ["reviewer"] });
});
afterAll(() => front.stop());
afterEach(() => {
  vi.useRealTimers();
});

const publicJwk = async (at: number) => ({ ...(await exportJWK(keys[at]!.publicKey)), kid: keys[at]!.kid });
const tell = (claims: object, status = 200) => {
  userinfo = { status, body: { sub: "ada", ...claims } };
};
const verifier = () =>
  createTokenVerifier({ issuer: `${front.url}/own`, audience: "hub", others: [foreign] });
const token = (changes: { iss?: string; aud?: string; key?: number } = {}, claims: object = {}) =>
  new SignJWT({ client_id: "app", ...claims })
    .setProtectedHeader({ alg: "ES256", kid: keys[changes.key ?? 0]!.kid })
    .setSubject("ada")
    .setIssuer(changes.iss ?? foreign.issuer)
    .setAudience(changes.aud ?? "hub-at-the-nhs")
    .setExpirationTime("1h")
    .sign(keys[changes.key ?? 0]!.privateKey);

test("tokens of several issuers hold side by side, each for its own audience and under its own keys", async () => {
  const { verify } = verifier();
  const own = await token({ iss: `${front.url}/own`, aud: "hub" }, { org: "36L", roles: ["coordinator"] });
  expect(await verify(own)).toMatchObject({ sub: "ada", client_id: "app", org: "36L" });
  expect(await verify(await token())).toMatchObject({
    sub: "nhs/ada",
    client_id: "nhs/app",
    org: "RJ6",
    roles: ["reviewer"],
  });
  for (const wrong of [
    await token({ iss: `${front.url}/own` }),
    await token({ aud: "hub" }),
    await token({ iss: "https://elsewhere.example" }),
  ]) {
    await expect(verify(wrong)).rejects.toThrow(InvalidToken);
  }
});

test("nothing said elsewhere replaces what the token itself says", async () => {
  tell({ org: "RJ6", roles: ["reviewer"], client_id: "job-open-case", exp: 9_999_999_999 });
  expect(await verifier().verify(await token())).toMatchObject({ client_id: "nhs/app" });
});

test("what userinfo says is kept for five minutes and then asked again", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  tell({ org: "RJ6", roles: ["reviewer"] });
  const { verify } = verifier();
  const text = await token();
  const before = asked;
  await verify(text);
  await verify(text);
  expect(asked).toBe(before + 1);
  tell({ org: "RJ6", roles: [] });
  vi.setSystemTime(Date.now() + 299_000);
  expect((await verify(text)).roles).toEqual(["reviewer"]);
  vi.setSystemTime(Date.now() + 2_000);
  expect((await verify(text)).roles).toEqual([]);
});

test.each([
  ["about somebody else", { sub: "ben", org: "RJ6" }, 200, InvalidToken],
  ["about somebody of another organisation", { org: "RXX" }, 200, InvalidToken],
  ["that the token does not hold", {}, 401, InvalidToken],
  ["that it cannot answer", {}, 500, SignInUnavailable],
  ["to ask elsewhere", { org: "RJ6" }, 302, SignInUnavailable],
])("nobody is let in where userinfo says something %s", async (_, claims, status, error) => {
  tell(claims, status);
  await expect(verifier().verify(await token())).rejects.toThrow(error);
});

test("a key that is published later is found without a restart, and one that is gone is forgotten", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  tell({ org: "RJ6", roles: ["reviewer"] });
  const { verify } = verifier();
  await verify(await token());
  const later = await token({ key: 1 });
  await expect(verify(later)).rejects.toThrow(InvalidToken);
  published.splice(0, 1, await publicJwk(1));
  vi.setSystemTime(Date.now() + 31_000);
  expect((await verify(later)).sub).toBe("nhs/ada");
  await expect(verify(await token({}, { jti: "new" }))).rejects.toThrow(InvalidToken);
});
