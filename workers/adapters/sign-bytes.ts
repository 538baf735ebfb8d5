import { createPrivateKey, type JsonWebKey, sign } from "node:crypto";
import type { JWK } from "jose";
import { currently, type Renewable } from "../../subgraphs/kit/kept-in-file.ts";

/**
 * Signs bytes with the owner's Ed25519 key as a JWS without its payload (RFC 7515, appendix F): whoever has the bytes
 * and the public key can tell who released them.
 */
export function createByteSigner(privateJwk: Renewable<JWK>): (bytes: Uint8Array) => string {
  return (bytes) => {
    const jwk = currently(privateJwk);
    const key = createPrivateKey({ key: jwk as JsonWebKey, format: "jwk" });
    const kid = jwk.kid === undefined ? {} : { kid: jwk.kid };
    const header = Buffer.from(JSON.stringify({ alg: "EdDSA", ...kid })).toString("base64url");
    const signed = `${header}.${Buffer.from(bytes).toString("base64url")}`;
    return `${header}..${sign(null, Buffer.from(signed), key).toString("base64url")}`;
  };
}
