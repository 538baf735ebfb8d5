import { createHash, generateKeyPairSync, type JsonWebKey } from "node:crypto";
import { importJWK, type JWK, SignJWT } from "jose";
import type { SubgraphName } from "../../../standalone/secrets.ts";
import type { Forged } from "./forged-tokens.ts";

/** Of whom and of which request a statement tells. */
export interface Told {
  readonly subgraph: SubgraphName;
  readonly claims: {
    readonly sub: string;
    readonly client_id: string;
    readonly org?: string;
    readonly roles: readonly string[];
  };
  readonly purpose: string;
  readonly body: string;
}

const hashOf = (body: string) => createHash("sha256").update(body).digest("base64url");

/** A statement as the gateway would sign it, and the same with changes. */
export async function statementOf(
  told: Told,
  key: JWK,
  changes: object = {},
  header: object = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: "gateway",
    aud: told.subgraph,
    iat: now,
    exp: now + 60,
    ...told.claims,
    purpose: told.purpose,
    rid: "attack-on-statements",
    bh: hashOf(told.body),
    ...changes,
  };
  const kid = key.kid === undefined ? {} : { kid: key.kid };
  return new SignJWT(payload)
    .setProtectedHeader({ alg: "EdDSA", ...kid, ...header })
    .sign(await importJWK(key, "EdDSA"));
}

/**
 * Statements that must not be accepted beside a good token for the same request: replayed from another request or
 * subgraph, out of date, about somebody else, or signed by somebody else.
 */
export async function forgedStatements(told: Told, key: JWK, token: string): Promise<Forged[]> {
  const now = Math.floor(Date.now() / 1000);
  const { privateKey } = generateKeyPairSync("ed25519");
  const other = { ...(privateKey.export({ format: "jwk" }) as JsonWebKey), kid: key.kid } as JWK;
  const good = await statementOf(told, key);
  const [head, body, signature] = good.split(".") as [string, string, string];
  const changed: Record<string, object> = {
    "replayed from another subgraph": { aud: told.subgraph === "people" ? "cases" : "people" },
    "for every subgraph": { aud: undefined },
    "replayed with another body": { bh: hashOf(`${told.body} `) },
    "without a hash of the body": { bh: undefined },
    "replayed after its time": { iat: now - 120, exp: now - 60 },
    "without an end": { exp: undefined },
    "by somebody who is no gateway": { iss: "somebody" },
    "about another subject": { sub: "administrator-1" },
    "about another client": { client_id: "job-prepare-submission" },
    "about another organisation": { org: "X24" },
    "about no organisation": { org: undefined },
    "with roles that the token does not have": { roles: [...told.claims.roles, "administrator"] },
    "with other roles": { roles: ["administrator"] },
    "for a purpose that there is not": { purpose: "curiosity" },
    "for a purpose that the role does not have": { purpose: "child-death-review" },
    "for no purpose": { purpose: undefined },
  };
  const made = Object.entries(changed).map(async ([what, changes]) => ({
    what,
    token: await statementOf(told, key, changes),
  }));
  return [
    ...(await Promise.all(made)),
    { what: "signed by another key", token: await statementOf(told, other) },
    { what: "alg none", token: `${Buffer.from('{"alg":"none"}').toString("base64url")}.${body}.` },
    {
      what: "a changed signature",
      token: `${head}.${body}.${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`,
    },
    { what: "the caller's own token", token },
    { what: "no statement", token: "" },
  ];
}
