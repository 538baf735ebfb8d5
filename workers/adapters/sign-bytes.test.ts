import { exportJWK, flattenedVerify, generateKeyPair } from "jose";
import { expect, test } from "vitest";
import { createByteSigner } from "./sign-bytes.ts";

test("whoever has the bytes and the public key can tell who released them", async () => {
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { extractable: true });
  const sign = createByteSigner({ ...(await exportJWK(privateKey)), kid: "hub" });
  const bytes = new TextEncoder().encode('{"grade":3}');
  const [header = "", empty, signature = ""] = sign(bytes).split(".");
  expect(empty).toBe("");
  const payload = Buffer.from(bytes).toString("base64url");
  const verified = await flattenedVerify({ protected: header, payload, signature }, publicKey);
  expect(verified.protectedHeader).toEqual({ alg: "EdDSA", kid: "hub" });
  const other = Buffer.from("{}").toString("base64url");
  await expect(
    flattenedVerify({ protected: header, payload: other, signature }, publicKey),
  ).rejects.toThrow();
});
