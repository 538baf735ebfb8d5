import { exportJWK, generateKeyPair } from "jose";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Caller, callerOf } from "./caller.ts";
import { createSigner, createStatementVerifier, InvalidStatement } from "./signature.ts";

const ours = await generateKeyPair("EdDSA", { extractable: true });
const others = await generateKeyPair("EdDSA", { extractable: true });
const jwks = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: "gateway-1" }] };
const sign = createSigner({ ...(await exportJWK(ours.privateKey)), kid: "gateway-1" });
const verifier = createStatementVerifier(jwks, "cases");
const caller: Caller = callerOf(
  { sub: "person-1", client_id: "explorer", org: "RX1", roles: ["reviewer"], exp: 0 },
  { purpose: "review", requestId: "request-1" },
);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("carries the caller to the subgraph it was made for", async () => {
  const statement = await sign.sign(caller, "cases", '{"query":"{a}"}');
  const { claims, stated } = await verifier.verify(statement, Buffer.from('{"query":"{a}"}'));
  expect(callerOf(claims, stated)).toEqual(caller);
});

test("carries a job without roles or organisation", async () => {
  const job = callerOf(
    { sub: "job-open-case", client_id: "job-open-case", exp: 0 },
    { purpose: "review", requestId: "request-1" },
  );
  const { claims, stated } = await verifier.verify(await sign.sign(job, "cases", ""), "");
  expect(callerOf(claims, stated)).toEqual(job);
});

test("is refused if missing, for another subgraph or body, by another key, or old", async () => {
  const statement = await sign.sign(caller, "cases", "body");
  const foreign = createSigner({ ...(await exportJWK(others.privateKey)), kid: "gateway-1" });
  const refused = async (text: string | undefined, body: string) =>
    expect(verifier.verify(text, body)).rejects.toThrow(InvalidStatement);
  await refused(undefined, "body");
  await refused("nonsense", "body");
  await refused(statement, "another body");
  await refused(await sign.sign(caller, "people", "body"), "body");
  await refused(await foreign.sign(caller, "cases", "body"), "body");
  await verifier.verify(statement, "body");
  vi.setSystemTime(Date.now() + 61_000);
  await refused(statement, "body");
});
