import { createHash, createPrivateKey, type JsonWebKey, sign } from "node:crypto";
import { createLocalJWKSet, type JSONWebKeySet, type JWK, jwtVerify } from "jose";
import { z } from "zod";
import { isPurpose, type Purpose } from "../../schema/codes/purposes.ts";
import type { Caller, TokenClaims } from "./caller.ts";
import { currently, type Renewable } from "./kept-in-file.ts";

/** The header in which the gateway's statement travels. */
export const statementHeader = "x-hub-statement";

/** What the gateway vouches for: who asks, and why. With `callerOf(claims, stated)` it becomes the caller. */
export interface Statement {
  readonly claims: TokenClaims;
  readonly stated: { readonly purpose: Purpose; readonly requestId: string; readonly operation?: string };
}

/** The statement is missing, forged, too old, or made for another subgraph or another request. */
export class InvalidStatement extends Error {
  override readonly name = "InvalidStatement";
}

const issuer = "gateway";
const lifetimeSeconds = 60;

/** Signs what the gateway asks of subgraphs. */
export interface Signer {
  sign(caller: Caller, subgraph: string, body: string | Uint8Array): Promise<string>;
  /** For a file that whoever holds its token may fetch: the statement is about nobody. */
  signFile(requestId: string, subgraph: string, body: string | Uint8Array): string;
}

/**
 * Signs, for each request to a subgraph, who the caller is and what they said it is for. The statement is good
 * for one subgraph, one body and {@link lifetimeSeconds} seconds, so a subgraph cannot use it elsewhere.
 *
 * It is put together here and not by jose, which signs in another thread: the way there and back costs several
 * times the signature itself, at each request to each subgraph.
 */
export function createSigner(privateJwk: Renewable<JWK>): Signer {
  const keyOf = ofThe(privateJwk, (jwk) => ({
    key: createPrivateKey({ key: jwk as JsonWebKey, format: "jwk" }),
    header: encoded({ alg: "EdDSA", ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) }),
  }));
  const signed = (audience: string, body: string | Uint8Array, about: object) => {
    const { key, header } = keyOf();
    const now = Math.floor(Date.now() / 1000);
    const times = { iss: issuer, aud: audience, iat: now, exp: now + lifetimeSeconds };
    const payload = `${header}.${encoded({ ...times, ...about, bh: hashOf(body) })}`;
    return `${payload}.${sign(null, Buffer.from(payload), key).toString("base64url")}`;
  };
  return {
    async sign(caller, subgraph, body) {
      return signed(subgraph, body, {
        sub: caller.subject,
        client_id: caller.client,
        ...(caller.organisation === null ? {} : { org: caller.organisation }),
        roles: caller.roles,
        purpose: caller.purpose,
        rid: caller.requestId,
        ...(caller.operation === undefined ? {} : { op: caller.operation }),
      });
    },
    signFile: (requestId, subgraph, body) => signed(filesOf(subgraph), body, { rid: requestId }),
  };
}

/** Something that is made of a key, and made anew when the key has changed. */
function ofThe<Key extends object, Made>(key: Renewable<Key>, make: (key: Key) => Made): () => Made {
  let of = currently(key);
  let made = make(of);
  return () => {
    const now = currently(key);
    if (now !== of) [of, made] = [now, make(now)];
    return made;
  };
}

/** A statement about a file is for another audience: no such statement passes for one about a caller. */
const filesOf = (subgraph: string) => `${subgraph}/files`;

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

const statementSchema = z.object({
  sub: z.string().min(1),
  client_id: z.string().min(1),
  org: z.string().min(1).optional(),
  roles: z.array(z.string()),
  exp: z.number(),
  purpose: z.string().refine(isPurpose),
  rid: z.string().min(1),
  op: z.string().min(1).optional(),
  bh: z.string(),
});

/** Checks the statements that reach one subgraph, against the gateway's public keys. Throws {@link InvalidStatement}. */
export function createStatementVerifier(
  publicJwks: Renewable<JSONWebKeySet>,
  subgraph: string,
): { verify(statement: string | undefined, body: string | Uint8Array): Promise<Statement> } {
  const keys = ofThe(publicJwks, createLocalJWKSet);
  const expected = { issuer, audience: subgraph, algorithms: ["EdDSA"], requiredClaims: ["exp"] };
  return {
    async verify(statement, body) {
      if (statement === undefined) throw new InvalidStatement();
      try {
        const { payload } = await jwtVerify(statement, keys(), expected);
        const { purpose, rid: requestId, bh, op, ...claims } = statementSchema.parse(payload);
        if (bh !== hashOf(body)) throw new InvalidStatement();
        const stated = {
          purpose: purpose as Purpose,
          requestId,
          ...(op === undefined ? {} : { operation: op }),
        };
        return { claims: claims as TokenClaims, stated };
      } catch (cause) {
        throw new InvalidStatement("", { cause });
      }
    },
  };
}

/**
 * Checks the statements with which the gateway asks one subgraph for files. @returns the id of the request
 * @throws {@link InvalidStatement}
 */
export function createFileStatementVerifier(
  publicJwks: Renewable<JSONWebKeySet>,
  subgraph: string,
): { verify(statement: string | undefined, body: string | Uint8Array): Promise<string> } {
  const keys = ofThe(publicJwks, createLocalJWKSet);
  const expected = { issuer, audience: filesOf(subgraph), algorithms: ["EdDSA"], requiredClaims: ["exp"] };
  return {
    async verify(statement, body) {
      if (statement === undefined) throw new InvalidStatement();
      try {
        const { payload } = await jwtVerify(statement, keys(), expected);
        const { rid, bh } = fileStatementSchema.parse(payload);
        if (bh !== hashOf(body)) throw new InvalidStatement();
        return rid;
      } catch (cause) {
        throw new InvalidStatement("", { cause });
      }
    },
  };
}

const fileStatementSchema = z.object({ rid: z.string().min(1), bh: z.string() });

/** Does the statement tell of just this caller: whom the token names, at their organisation, in their roles? */
export function agrees({ claims }: Statement, caller: Caller): boolean {
  const told = new Set(claims.roles);
  return (
    claims.sub === caller.subject &&
    claims.client_id === caller.client &&
    (claims.org ?? null) === caller.organisation &&
    told.size === new Set(caller.roles).size &&
    caller.roles.every((role) => told.has(role))
  );
}

function hashOf(body: string | Uint8Array): string {
  return createHash("sha256").update(body).digest("base64url");
}
