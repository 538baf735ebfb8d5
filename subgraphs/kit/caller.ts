import { createHash } from "node:crypto";
import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import { z } from "zod";
import { isRole, jobGrants, type Role, roles, type Scope } from "../../schema/codes/access.ts";
import type { Purpose } from "../../schema/codes/purposes.ts";
import type { ErrorCode } from "../../schema/errors.ts";
import type { JobName } from "../../schema/events.ts";

/** Who asks, for which purpose, and what they may therefore do. */
export interface Caller {
  readonly subject: string;
  readonly client: string;
  /** ODS or ONS code; null for a job. */
  readonly organisation: string | null;
  readonly roles: readonly Role[];
  readonly job: JobName | null;
  readonly scopes: ReadonlySet<Scope>;
  readonly purpose: Purpose;
  readonly requestId: string;
}

/** What the hub reads of an access token. */
export interface TokenClaims {
  sub: string;
  client_id: string;
  org?: string;
  roles?: string[];
  exp: number;
}

/** The access token does not hold: forged, expired, or meant for somebody else. */
export class InvalidToken extends Error {
  override readonly name = "InvalidToken";
  readonly code = "UNAUTHENTICATED" satisfies ErrorCode;
}

/** The sign-in service's keys cannot be had, so nothing is known of the token. */
export class SignInUnavailable extends Error {
  override readonly name = "SignInUnavailable";
  readonly code = "SIGN_IN_UNAVAILABLE" satisfies ErrorCode;
}

/** The caller states no purpose, or one that none of their roles has. */
export class PurposeRefused extends Error {
  override readonly name = "PurposeRefused";
  constructor(readonly code: "PURPOSE_REQUIRED" | "PURPOSE_NOT_PERMITTED") {
    super(code);
  }
}

// Fixed here, never taken from the token: RFC 8725, section 3.1.
const algorithms = ["RS256", "ES256", "PS256", "EdDSA"];
const cachedTokens = 10_000;

const claimsSchema = z.object({
  sub: z.string().min(1),
  client_id: z.string().min(1),
  org: z.string().min(1).optional(),
  roles: z.array(z.string()).optional(),
  exp: z.number(),
});

/**
 * Checks access tokens against the issuer's published keys. A token that held is not checked again until it
 * expires; a bounded number is remembered, by hash. Throws {@link InvalidToken} or {@link SignInUnavailable}.
 */
export function createTokenVerifier(options: {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer publishes its keys; `${issuer}/jwks` unless given. */
  readonly jwksUrl?: string;
}): { verify(token: string): Promise<TokenClaims> } {
  const { issuer, audience } = options;
  const keys = createRemoteJWKSet(new URL(options.jwksUrl ?? `${issuer.replace(/\/$/, "")}/jwks`));
  const known = new Map<string, TokenClaims>();
  return {
    async verify(token) {
      const hash = createHash("sha256").update(token).digest("base64");
      const cached = known.get(hash);
      if (cached !== undefined && cached.exp * 1000 > Date.now()) return cached;
      known.delete(hash);
      const claims = await check(token);
      if (known.size >= cachedTokens) known.delete(known.keys().next().value!);
      known.set(hash, claims);
      return claims;
    },
  };

  async function check(token: string): Promise<TokenClaims> {
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms });
      return claimsSchema.parse(payload) as TokenClaims;
    } catch (cause) {
      throw tellsOfToken(cause) ? new InvalidToken("", { cause }) : new SignInUnavailable("", { cause });
    }
  }
}

function tellsOfToken(error: unknown): boolean {
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof z.ZodError) return true;
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false;
  return error instanceof errors.JOSEError && error.code !== "ERR_JOSE_GENERIC";
}

/**
 * The caller that the claims and the stated purpose make. Scopes are those of the roles that have this purpose:
 * nobody takes a right gained for one purpose into another. A client called `job-…` is a job and gets what its
 * job needs, whatever roles its token claims. Throws {@link PurposeRefused}.
 */
export function callerOf(
  claims: TokenClaims,
  stated: { readonly purpose: Purpose | undefined; readonly requestId: string },
): Caller {
  const { purpose, requestId } = stated;
  if (purpose === undefined) throw new PurposeRefused("PURPOSE_REQUIRED");
  const isJob = claims.client_id.startsWith("job-");
  const job = isJob ? jobOf(claims.client_id) : null;
  const held = isJob ? [] : (claims.roles ?? []).filter(isRole);
  const grants = job === null ? held.map((role) => roles[role]) : [jobGrants[job]];
  const serving = grants.filter((grant) => (grant.purposes as readonly Purpose[]).includes(purpose));
  if (serving.length === 0) throw new PurposeRefused("PURPOSE_NOT_PERMITTED");
  return {
    subject: claims.sub,
    client: claims.client_id,
    organisation: isJob ? null : (claims.org ?? null),
    roles: held,
    job,
    scopes: new Set(serving.flatMap((grant): readonly Scope[] => grant.scopes)),
    purpose,
    requestId,
  };
}

function jobOf(client: string): JobName | null {
  const name = client.slice("job-".length);
  return Object.hasOwn(jobGrants, name) ? (name as JobName) : null;
}
