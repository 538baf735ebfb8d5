import { randomBytes } from "node:crypto";
import {
  type Configuration,
  errors,
  interactionPolicy,
  type JWKS,
  type KoaContextWithOIDC,
} from "oidc-provider";
import { problemPage } from "./choose-person.ts";
import { registerClients } from "./clients.ts";
import { findPerson, findSystem } from "./people.ts";

/** What the local identity provider must be told. */
export interface ProviderOptions {
  /** Its own address, which every token names. */
  readonly issuer: string;
  /** Whom its access tokens are for: the hub. */
  readonly audience: string;
  /** Origins at which the hub's own web pages are served. */
  readonly origins: readonly string[];
  /** Origins at which the workers show their queues. */
  readonly boardOrigins?: readonly string[];
  /** Private keys that sign tokens; kept across starts, so that tokens outlive one. */
  readonly signingKeys: JWKS;
  /** The secret of each client that has one, by client id. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** The hub, as the resource that access tokens are for. */
const hub = "urn:mortality-review-hub";
/** The national registry, as the resource that the delivering job asks a token for. */
export const nationalRegistry = "urn:national-registry";
const graphScope = "graph";
// Lifetimes are in seconds.
const minute = 60;
const workingDay = 8 * 60 * minute;

/** What oidc-provider is to do: access tokens as signed JWTs with what the hub needs to know and nothing else. */
export function configure(options: ProviderOptions): Configuration {
  return {
    clients: registerClients(options.secrets, {
      explorer: options.origins.map((origin) => `${origin}/explorer/callback`),
      queueBoard: (options.boardOrigins ?? []).map((origin) => `${origin}/queues/signed-in`),
    }),
    jwks: options.signingKeys,
    // A sign-in that is under way does not survive a restart: nothing of it is kept either.
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    scopes: ["openid"],
    findAccount: (_, subject) =>
      findPerson(subject) && { accountId: subject, claims: () => ({ sub: subject }) },
    extraTokenClaims: (_, token) => claimsOf(token),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}`, policy: alwaysAsk() },
    loadExistingGrant: grantEverything,
    clientBasedCORS: (_, origin) => options.origins.includes(origin),
    renderError: (ctx, out) => {
      ctx.type = "html";
      ctx.body = problemPage(`${out.error}: ${out.error_description ?? "no more is known"}`);
    },
    ttl: {
      AccessToken: workingDay,
      AuthorizationCode: minute,
      ClientCredentials: 15 * minute,
      Grant: workingDay,
      IdToken: workingDay,
      Interaction: 60 * minute,
      Session: workingDay,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => hub,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, resource, client) => ({
          scope: graphScope,
          audience: audienceOf(resource, client.clientId, options.audience),
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
  };
}

/** A token for the national registry is no good at the hub, so that the registry cannot act as the hub's job. */
function audienceOf(resource: string, client: string, hubAudience: string): string {
  if (resource === hub) return hubAudience;
  if (resource === nationalRegistry && client === "job-deliver-submission") return "national-registry";
  throw new errors.InvalidTarget();
}

/** Organisation and roles of whom the token is for; a job has neither, the hub knows what its client may do. */
function claimsOf(token: object): { org?: string; roles?: string[] } {
  const { accountId, clientId } = token as { accountId?: string; clientId?: string };
  const holder = accountId === undefined ? findSystem(clientId ?? "") : findPerson(accountId);
  return holder ? { org: holder.organisation, roles: [...holder.roles] } : {};
}

/** Asks at each sign-in who one is, so that one person can try every role. */
function alwaysAsk(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy
    .get("login")
    ?.checks.add(
      new interactionPolicy.Check("who", "a local person must be chosen", ({ oidc }) =>
        oidc.result?.login
          ? interactionPolicy.Check.NO_NEED_TO_PROMPT
          : interactionPolicy.Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

/** The applications are the hub's own: nobody is asked whether they may be used. */
async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client!.clientId,
    accountId: oidc.session!.accountId!,
  });
  grant.addOIDCScope("openid");
  grant.addResourceScope(hub, graphScope);
  await grant.save();
  return grant;
}
