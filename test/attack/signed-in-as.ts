import { importJWK, SignJWT } from "jose";
import type { Role } from "../../schema/codes/access.ts";
import type { Purpose } from "../../schema/codes/purposes.ts";
import type { JobName } from "../../schema/events.ts";
import type { SubgraphName } from "../../standalone/secrets.ts";
import { statementHeader } from "../../subgraphs/kit/signature.ts";
import type { Target } from "./target.ts";
import { statementOf } from "./tokens/forged-statements.ts";

/** Somebody in whose name the hub is asked: anybody whom its issuer could vouch for. */
export interface Somebody {
  readonly subject: string;
  /** Null for a job. */
  readonly organisation: string | null;
  readonly roles: readonly Role[];
  readonly job: JobName | null;
  readonly purpose: Purpose;
}

/** An answer as it came. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** Asks in anybody's name, with tokens under the issuer's own key: the local sign-in knows a few people only. */
export interface Asking {
  tokenOf(who: Somebody): Promise<string>;
  atGateway(who: Somebody, body: object): Promise<Answered>;
  /** With the statement that the gateway would send along. */
  atSubgraph(subgraph: SubgraphName, who: Somebody, body: object): Promise<Answered>;
}

/** The questions to one target, in anybody's name. */
export function askingOf(target: Target): Asking {
  const { identityKey, gatewayKey } = target.secrets;
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (who: Somebody) => {
    const name = JSON.stringify([who.subject, who.organisation, who.roles]);
    const token = tokens.get(name) ?? signed(who);
    tokens.set(name, token);
    return token;
  };
  return {
    tokenOf,
    async atGateway(who, body) {
      const stated = JSON.stringify({ ...body, extensions: { purpose: who.purpose } });
      return posted(target.gatewayUrl, stated, { authorization: `Bearer ${await tokenOf(who)}` });
    },
    async atSubgraph(subgraph, who, body) {
      const sent = JSON.stringify(body);
      const told = { subgraph, claims: claimsOf(who), purpose: who.purpose, body: sent };
      return posted(target.subgraphUrls[subgraph], sent, {
        authorization: `Bearer ${await tokenOf(who)}`,
        [statementHeader]: await statementOf(told, gatewayKey),
      });
    },
  };

  async function signed(who: Somebody): Promise<string> {
    return new SignJWT({ ...claimsOf(who) })
      .setProtectedHeader({ alg: "RS256", kid: String(identityKey.kid) })
      .setIssuer(target.issuer)
      .setAudience("hub")
      .setIssuedAt()
      .setExpirationTime("30m")
      .sign(await importJWK(identityKey, "RS256"));
  }
}

/** What a token and a statement say of somebody. */
export function claimsOf({ subject, organisation, roles, job }: Somebody) {
  return {
    sub: subject,
    client_id: job === null ? "command-line" : `job-${job}`,
    ...(organisation === null ? {} : { org: organisation }),
    roles: [...roles],
  };
}

async function posted(url: string, body: string, headers: Record<string, string>): Promise<Answered> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  // What nobody has looked at has not been tried.
  if (response.status === 429) throw new Error("the gateway let no more questions in");
  return { status: response.status, text: await response.text() };
}
