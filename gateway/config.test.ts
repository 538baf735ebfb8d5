import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

const key = { kty: "OKP", crv: "Ed25519", d: "private", x: "public", kid: "gateway-1" };
const given = {
  ISSUER: "https://login.example",
  PEOPLE_URL: "http://127.0.0.1:4001",
  GATEWAY_SIGNING_KEY: JSON.stringify(key),
};

test("reads what is given and fills in the rest", () => {
  expect(readConfig(given)).toMatchObject({
    host: "127.0.0.1",
    port: 4000,
    tokens: { issuer: "https://login.example", audience: "hub" },
    subgraphs: { people: "http://127.0.0.1:4001", cases: undefined },
    signingKey: key,
    subgraphTimeoutMs: 5_000,
    circuit: { failures: 5, openMs: 2_000 },
    operationTimeoutMs: 15_000,
    allowedOrigins: [],
    rates: { url: null, requests: 6_000, organisationBudget: 600_000, jobBudget: 60_000_000 },
  });
});

test("reads a list of origins", () => {
  const { allowedOrigins } = readConfig({
    ...given,
    ALLOWED_ORIGINS: "https://a.example, http://b.example:8080",
  });
  expect(allowedOrigins).toEqual(["https://a.example", "http://b.example:8080"]);
});

test.each([
  [
    "GATEWAY_SIGNING_KEY",
    "not JSON",
    "a private Ed25519 key, as a JSON Web Key or file: and the path of one",
  ],
  [
    "GATEWAY_SIGNING_KEY",
    JSON.stringify({ ...key, d: undefined }),
    "a private Ed25519 key, as a JSON Web Key or file: and the path of one",
  ],
  [
    "GATEWAY_SIGNING_KEY",
    "file:/nowhere/key.json",
    "a private Ed25519 key, as a JSON Web Key or file: and the path of one",
  ],
  ["PEOPLE_URL", "file:///people", "the address of the subgraph people, https://…"],
  ["SUBGRAPH_TIMEOUT_MS", "0", "how many milliseconds a subgraph has to answer"],
  [
    "ALLOWED_ORIGINS",
    "https://one.example,*",
    "the origins whose pages may ask the graph, https://…, with commas between",
  ],
  [
    "ALLOWED_ORIGINS",
    "https://one.example/path",
    "the origins whose pages may ask the graph, https://…, with commas between",
  ],
  [
    "RATE_LIMIT_URL",
    "https://counts.example",
    "where all gateways count together, postgres://… or redis://…, or file: and a path; left out, each counts for itself",
  ],
  ["ISSUER", undefined, "the address of the OpenID Connect issuer"],
])("says what %s should be, not what it is", (name, value, wish) => {
  expect(() => readConfig({ ...given, [name]: value })).toThrow(`${name} should be ${wish}`);
});
