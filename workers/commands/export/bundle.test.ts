import { compactDecrypt, exportJWK, generateKeyPair } from "jose";
import { expect, test } from "vitest";
import { manifestOf, sealBundle } from "./bundle.ts";

const versions = [
  {
    submissionId: "11111111-1111-4111-8111-111111111111",
    version: 2,
    contentHash: "a".repeat(64),
    bytes: "{}",
  },
];

test("a manifest names versions and their hashes, and holds no bytes", () => {
  const manifest = manifestOf(versions, new Date("2018-06-01T10:00:00Z"));
  const { bytes, ...named } = versions[0]!;
  expect(manifest).toMatchObject({ createdAt: "2018-06-01T10:00:00.000Z", count: 1, submissions: [named] });
});

test("only whoever has the key can read a bundle", async () => {
  const options = { crv: "P-256", extractable: true };
  const { privateKey, publicKey } = await generateKeyPair("ECDH-ES+A256KW", options);
  const manifest = manifestOf(versions, new Date("2018-06-01T10:00:00Z"));
  const sealed = await sealBundle(manifest, versions, await exportJWK(publicKey));
  expect(sealed).not.toContain(Buffer.from(versions[0]!.contentHash).toString("base64url"));
  const { plaintext } = await compactDecrypt(sealed, privateKey);
  expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual({ manifest, versions });
  const other = await generateKeyPair("ECDH-ES+A256KW", options);
  await expect(compactDecrypt(sealed, other.privateKey)).rejects.toThrow();
});
