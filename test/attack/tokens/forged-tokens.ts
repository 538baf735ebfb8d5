import { createHmac, createPublicKey, generateKeyPairSync, type JsonWebKey } from "node:crypto";
import { importJWK, type JWK, type JWTPayload, SignJWT } from "jose";

/** A token that must not be accepted, and what is wrong with it. */
export interface Forged {
  readonly what: string;
  readonly token: string;
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
const decoded = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString());

/**
 * Everything that is almost a good token: forged, out of date, for somebody else, of another algorithm or key.
 * @param good an access token that holds
 * @param key the issuer's own private key, with which only times, names and audiences are changed
 */
export async function forgedTokens(good: string, key: JWK): Promise<Forged[]> {
  const [head, body, signature] = good.split(".") as [string, string, string];
  const header = decoded(head);
  const claims = decoded(body) as JWTPayload;
  return [
    ...withoutProof(header, claims, signature),
    ...tamperedWith(head, body, signature, header, claims),
    ...confused(header, claims, key),
    ...(await ofAnotherKey(header, claims)),
    ...(await trulySigned(header, claims, key)),
    ...outOfForm(good, head, body, signature),
  ];
}

/** RFC 8725, section 2.1: "none" in every spelling, with and without something for a signature. */
function withoutProof(header: object, claims: object, signature: string): Forged[] {
  return ["none", "None", "NONE", "nOnE", "", null, "HS0"].flatMap((alg) =>
    ["", signature, "AA"].map((proof) => ({
      what: `alg ${alg} with ${proof === "" ? "no signature" : "a signature"}`,
      token: `${encoded({ ...header, alg })}.${encoded(claims)}.${proof}`,
    })),
  );
}

function tamperedWith(
  head: string,
  body: string,
  signature: string,
  header: object,
  claims: JWTPayload,
): Forged[] {
  const other = signature.startsWith("A") ? "B" : "A";
  const claimsInstead: Record<string, object> = {
    roles: { roles: ["administrator", "coordinator"] },
    organisation: { org: "X24" },
    subject: { sub: "administrator-1" },
    client: { client_id: "job-prepare-submission" },
    expiry: { exp: 4_102_444_800 },
    audience: { aud: ["hub", "national-registry"] },
  };
  return [
    ...Object.entries(claimsInstead).map(([name, change]) => ({
      what: `another ${name} under the old signature`,
      token: `${head}.${encoded({ ...claims, ...change })}.${signature}`,
    })),
    {
      what: "another header under the old signature",
      token: `${encoded({ ...header, typ: "JWT" })}.${body}.${signature}`,
    },
    { what: "a changed signature", token: `${head}.${body}.${other}${signature.slice(1)}` },
    { what: "half a signature", token: `${head}.${body}.${signature.slice(0, signature.length / 2)}` },
    { what: "no signature", token: `${head}.${body}.` },
  ];
}

/** RFC 8725, section 2.1: the issuer's public key taken for a shared secret. */
function confused(header: object, claims: object, key: JWK): Forged[] {
  const publicKey = createPublicKey({ key: key as JsonWebKey, format: "jwk" });
  const { kty, n, e, crv, x, y, kid } = key;
  const secrets = [
    publicKey.export({ type: "spki", format: "pem" }),
    publicKey.export({ type: "spki", format: "der" }),
    JSON.stringify({ kty, n, e, crv, x, y }),
    JSON.stringify(publicKey.export({ format: "jwk" })),
    kid ?? "",
    "",
  ];
  return (["HS256", "HS384", "HS512"] as const).flatMap((alg) =>
    secrets.map((secret, i) => {
      const signed = `${encoded({ ...header, alg })}.${encoded(claims)}`;
      const proof = createHmac(alg.replace("HS", "sha"), secret).update(signed).digest("base64url");
      return { what: `${alg} under the public key (${i})`, token: `${signed}.${proof}` };
    }),
  );
}

/** A key of the attacker's, under the issuer's name or brought along in the header (RFC 8725, section 3.10). */
async function ofAnotherKey(header: { alg?: string; kid?: string }, claims: JWTPayload): Promise<Forged[]> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const ed = generateKeyPairSync("ed25519");
  const jwk = publicKey.export({ format: "jwk" }) as JWK;
  const sign = (more: object) =>
    new SignJWT(claims).setProtectedHeader({ ...header, alg: "RS256", ...more }).sign(privateKey);
  return Promise.all([
    sign({}).then((token) => ({ what: "another key under the issuer's key id", token })),
    sign({ kid: "another" }).then((token) => ({ what: "another key under a key id of its own", token })),
    sign({ kid: "../../../dev/null" }).then((token) => ({ what: "a key id that is a path", token })),
    sign({ kid: "x' union select '" }).then((token) => ({ what: "a key id that is a statement", token })),
    sign({ jwk }).then((token) => ({ what: "a key in the header", token })),
    sign({ jku: "http://127.0.0.1:9/jwks" }).then((token) => ({
      what: "an address of keys in the header",
      token,
    })),
    sign({ x5u: "http://127.0.0.1:9/x5u" }).then((token) => ({ what: "an address of a certificate", token })),
    sign({ kid: undefined }).then((token) => ({ what: "no key id", token })),
    new SignJWT(claims)
      .setProtectedHeader({ ...header, alg: "EdDSA" })
      .sign(ed.privateKey)
      .then((token) => ({ what: "a key of another kind under the issuer's key id", token })),
  ]);
}

/** Rightly signed by the issuer, but not for us, not now, or not whole. */
async function trulySigned(
  header: { alg?: string; kid?: string },
  claims: JWTPayload,
  key: JWK,
): Promise<Forged[]> {
  const now = Math.floor(Date.now() / 1000);
  const without = (name: string) =>
    Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));
  const bodies: Record<string, JWTPayload> = {
    "expired an hour ago": { ...claims, exp: now - 3_600 },
    "expired a second ago": { ...claims, exp: now - 1 },
    "an expiry in words": { ...claims, exp: "never" as never },
    "not valid before tomorrow": { ...claims, nbf: now + 86_400 },
    "no expiry": without("exp"),
    "no audience": without("aud"),
    "another audience": { ...claims, aud: "national-registry" },
    "an audience that begins alike": { ...claims, aud: "hub-test" },
    "the client as its audience": { ...claims, aud: String(claims.client_id) },
    "no issuer": without("iss"),
    "another issuer": { ...claims, iss: "https://sign-in.example.org" },
    "an issuer that begins alike": { ...claims, iss: `${claims.iss}.example.org` },
    "no subject": without("sub"),
    "an empty subject": { ...claims, sub: "" },
    "no client": without("client_id"),
    "roles that are a text": { ...claims, roles: "coordinator" },
  };
  const privateKey = await importJWK(key, header.alg ?? "RS256");
  const kid = header.kid === undefined ? {} : { kid: header.kid };
  return Promise.all([
    ...Object.entries(bodies).map(async ([what, body]) => ({
      what,
      token: await new SignJWT(body).setProtectedHeader({ ...header, alg: "RS256", ...kid }).sign(privateKey),
    })),
    new SignJWT(claims)
      .setProtectedHeader({ ...header, alg: "RS256", crit: ["x-unknown"], "x-unknown": true })
      .sign(privateKey, { crit: { "x-unknown": true } })
      .then((token) => ({ what: "something critical that is not known", token })),
    new SignJWT(claims)
      .setProtectedHeader({ ...header, alg: "RS512" })
      .sign(await importJWK({ ...key, alg: "RS512" }, "RS512"))
      .then((token) => ({ what: "an algorithm that is not on the list", token })),
  ]);
}

function outOfForm(good: string, head: string, body: string, signature: string): Forged[] {
  const texts: Record<string, string> = {
    "one part": head,
    "two parts": `${head}.${body}`,
    "four parts": `${good}.${signature}`,
    "five parts": `${good}.${head}.${body}`,
    "parts of nothing": "..",
    "the same token twice": `${good},${good}`,
    "a header that is no JSON": `${Buffer.from("alg").toString("base64url")}.${body}.${signature}`,
    "a header that is a list": `${Buffer.from("[]").toString("base64url")}.${body}.${signature}`,
    "a long text": "A".repeat(8_000),
    "not base64url": `${head}.${body}.${"=".repeat(12)}`,
  };
  return Object.entries(texts).map(([what, token]) => ({ what, token }));
}
