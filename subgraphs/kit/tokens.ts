import { createHash } from "node:crypto";
import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from "jose";
import { z } from "zod";
import { InvalidToken, SignInUnavailable, type TokenClaims } from "./caller.ts";
import { inOurWords, ownClaims } from "./claims.ts";
import type { ForeignIssuer, Issuers } from "./issuers.ts";
import { askUserinfo } from "./userinfo.ts";

/** Checks access tokens. */
export interface TokenVerifier {
  /** What a token says that holds. Throws {@link InvalidToken} or {@link SignInUnavailable}. */
  verify(token: string): Promise<TokenClaims>;
}

// Fixed here, never taken from the token: RFC 8725, section 3.1.
const algorithms = ["RS256", "ES256", "PS256", "EdDSA"];
const cachedTokens = 10_000;
/** A token is no longer than this: a header of Node's may have 16 KiB in all. */
const longest = 8_192;

/** A token that held, and until when that is not asked again, in ms. */
interface Known {
  readonly claims: TokenClaims;
  readonly until: number;
}

/**
 * Checks access tokens against the published keys of whichever listed issuer they name; keys that it publishes
 * later are found without a restart. A token that held is not checked again until it expires, or until what was
 * asked about its holder is old; a bounded number is remembered, by hash.
 */
export function createTokenVerifier(issuers: Issuers): TokenVerifier {
  const known = new Map<string, Known>();
  const checks = new Map<string, (token: string) => Promise<Known>>([
    ...(issuers.others ?? []).map((each) => [each.issuer, checkOfOther(each)] as const),
    [issuers.issuer, checkOfOwn(issuers)],
  ]);
  return {
    async verify(token) {
      if (token.length > longest) throw new InvalidToken();
      const hash = createHash("sha256").update(token).digest("base64");
      const before = known.get(hash);
      if (before !== undefined && before.until > Date.now()) return before.claims;
      known.delete(hash);
      const held = await checkOf(token)(token);
      if (known.size >= cachedTokens) known.delete(known.keys().next().value!);
      known.set(hash, held);
      return held.claims;
    },
  };

  /** The issuer is read before anything is checked, and serves only to choose by whose keys the token must hold. */
  function checkOf(token: string): (token: string) => Promise<Known> {
    const check = checks.get(issuerNamedBy(token) ?? "");
    if (check === undefined) throw new InvalidToken();
    return check;
  }
}

function issuerNamedBy(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

function checkOfOwn(own: Issuers): (token: string) => Promise<Known> {
  const payloadOf = checkOfSignature(own);
  return (token) =>
    understood(async () => {
      const claims = ownClaims.parse(await payloadOf(token)) as TokenClaims;
      return { claims, until: claims.exp * 1_000 };
    });
}

function checkOfOther(issuer: ForeignIssuer): (token: string) => Promise<Known> {
  const payloadOf = checkOfSignature({
    issuer: issuer.issuer,
    audience: issuer.audience,
    ...(issuer.jwksUrl === undefined ? {} : { jwksUrl: issuer.jwksUrl }),
  });
  const { userinfo } = issuer;
  return (token) =>
    understood(async () => {
      const payload = await payloadOf(token);
      const said = userinfo === undefined ? {} : await askUserinfo(userinfo.url, token, payload.sub);
      // What the token itself says of who, for whom and until when is signed; nothing said elsewhere replaces it.
      const claims = inOurWords({ ...said, ...payload }, issuer);
      if (claims === null) throw new InvalidToken();
      const kept =
        userinfo === undefined ? Number.POSITIVE_INFINITY : Date.now() + userinfo.keptSeconds * 1_000;
      return { claims, until: Math.min(claims.exp * 1_000, kept) };
    });
}

function checkOfSignature(of: Issuers): (token: string) => Promise<JWTPayload> {
  const { issuer, audience } = of;
  const keys = createRemoteJWKSet(new URL(of.jwksUrl ?? `${issuer.replace(/\/$/, "")}/jwks`));
  const expected = { issuer, audience, algorithms, requiredClaims: ["exp"] };
  return async (token) => (await jwtVerify(token, keys, expected)).payload;
}

async function understood(check: () => Promise<Known>): Promise<Known> {
  try {
    return await check();
  } catch (cause) {
    if (cause instanceof InvalidToken || cause instanceof SignInUnavailable) throw cause;
    throw tellsOfToken(cause) ? new InvalidToken("", { cause }) : new SignInUnavailable("", { cause });
  }
}

function tellsOfToken(error: unknown): boolean {
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof z.ZodError) return true;
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false;
  return error instanceof errors.JOSEError && error.code !== "ERR_JOSE_GENERIC";
}
