import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from "jose";
import { afterAll, expect, test } from "vitest";
import { callerOf } from "./caller.ts";
import { keptIn, renewable } from "./kept-in-file.ts";
import { createSigner, createStatementVerifier } from "./signature.ts";

const folder = mkdtempSync(join(tmpdir(), "hub-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(content));
  return join(folder, name);
};

async function keyPair(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { extractable: true });
  return { own: { ...(await exportJWK(privateKey)), kid }, known: { ...(await exportJWK(publicKey)), kid } };
}

test("the gateway's key is changed while gateway and subgraph run, and no request fails", async () => {
  const [first, second] = [await keyPair("gateway-1"), await keyPair("gateway-2")];
  const signer = createSigner(keptIn(file("own.json", first.own), (text) => JSON.parse(text) as JWK, 0));
  const known = file("known.json", { keys: [first.known] });
  const verifier = createStatementVerifier(
    keptIn(known, (text) => JSON.parse(text) as JSONWebKeySet, 0),
    "cases",
  );
  const caller = callerOf(
    { sub: "person-1", client_id: "explorer", org: "RX1", roles: ["reviewer"], exp: 0 },
    { purpose: "review", requestId: "request-1" },
  );
  const send = async () => {
    const statement = await signer.sign(caller, "cases", "body");
    await verifier.verify(statement, "body");
    return statement;
  };
  const old = await send();
  file("known.json", { keys: [first.known, second.known] });
  await send();
  file("own.json", second.own);
  const renewed = await send();
  file("known.json", { keys: [second.known] });
  await send();
  expect(renewed).not.toBe(old);
  await expect(verifier.verify(old, "body")).rejects.toThrow();
  await verifier.verify(renewed, "body");
});

test("what a file held stands while half of another content is written", () => {
  const path = file("half.json", { a: 1 });
  const kept = renewable(`file:${path}`, (text) => JSON.parse(text));
  const read = keptIn(path, (text) => JSON.parse(text), 0);
  writeFileSync(path, '{"a":');
  expect([read(), (kept as () => unknown)()]).toEqual([{ a: 1 }, { a: 1 }]);
  writeFileSync(path, '{"a":22}');
  expect(read()).toEqual({ a: 22 });
  expect(() => renewable("file:/nowhere", JSON.parse)).toThrow();
});
