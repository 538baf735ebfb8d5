import { createPrivateKey, type JsonWebKey, sign } from "node:crypto";
import type { JWK } from "jose";

/**
 * Signs bytes with the owner's Ed25519 key as a JWS without its payload (RFC 7515, appendix F): whoever has the bytes
 * and the public key can tell who released them.
 */
export function createByteSigner(privateJwk: JWK): (bytes: Uint8Array) => string {
  const key = createPrivateKey({ key: privateJwk as JsonWebKey, format: "jwk" });
  const kid = privateJwk.kid === undefined ? {} : { kid: privateJwk.kid };
  const header = Buffer.from(JSON.stringify({ alg: "EdDSA", ...kid })).toString("base64url");
  return (bytes) => {
    const signed = `${header}.${Buffer.from(bytes).toString("base64url")}`;
    return `${header}..${sign(null, Buffer.from(signed), key).toString("base64url")}`;
  };
}
