import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { Role } from "../../schema/codes/access.ts";
import type { JobName } from "../../schema/events.ts";
import { json, startFront } from "../../subgraphs/kit/front.ts";
import { createLog } from "../../subgraphs/kit/log.ts";

/** Who a test's token is for: a person with roles at an organisation, or a job. */
export type TokenFor =
  | { readonly roles: readonly Role[]; readonly org: string; readonly sub?: string }
  | { readonly job: JobName };

/** An issuer of real tokens under real keys, over HTTP, for tests that need no sign-in page. */
export interface Issuer {
  readonly url: string;
  token(who: TokenFor, changes?: { expiresIn?: string; audience?: string }): Promise<string>;
  stop(): Promise<void>;
}

/** Starts an issuer on a free port. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(publicKey)), kid: randomUUID(), alg: "ES256" };
  const front = await startFront({
    host: "127.0.0.1",
    port: 0,
    log: createLog({ name: "issuer", level: "silent" }),
    notReady: async () => [],
    routes: { "GET /jwks": () => json(200, { keys: [jwk] }) },
  });
  return {
    url: front.url,
    stop: front.stop,
    token: (who, { expiresIn = "10m", audience = "hub" } = {}) =>
      new SignJWT("job" in who ? { client_id: `job-${who.job}` } : { client_id: "tests", ...who })
        .setProtectedHeader({ alg: "ES256", kid: jwk.kid })
        .setSubject("job" in who ? `job-${who.job}` : (who.sub ?? `${who.roles[0]}@${who.org}`))
        .setIssuer(front.url)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(expiresIn)
        .sign(privateKey),
  };
}
