import { type Dispatcher, request } from "undici";
import { z } from "zod";
import { currently, type Renewable } from "../../subgraphs/kit/kept-in-file.ts";
import { Unavailable, Unrecoverable } from "../ports/failures.ts";

/** Access tokens of the clients in whose name jobs act. */
export interface AccessTokens {
  /** A token that is good for half a minute at least; asks the issuer only where none is kept. */
  tokenOf(client: string): Promise<string>;
  /** Keeps this token no longer: somebody refused it. */
  forget(client: string, token: string): void;
}

export interface AccessTokenOptions {
  readonly issuer: string;
  /** The secret of each client, by its id. */
  readonly secrets: Renewable<Readonly<Record<string, string>>>;
  readonly http: Dispatcher;
  readonly clock: () => Date;
  /** What the tokens are for (RFC 8707); the issuer's own default where it is left out. */
  readonly resource?: string;
  /** Its token endpoint; found out from the issuer where it is left out. */
  readonly tokenUrl?: string;
  readonly timeoutMs?: number;
}

interface Kept {
  readonly token: string;
  readonly expiresAt: number;
}

const discovered = z.object({ token_endpoint: z.url() });
/** Nobody need say how long a token is good (RFC 6749, section 5.1): then it is used once. */
const granted = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().default(1),
});

/** Milliseconds before its end at which a token is no longer used. */
const margin = 30_000;

/**
 * Gets tokens by the client credentials grant (RFC 6749, section 4.4) at the token endpoint that the issuer
 * publishes. Throws {@link Unavailable} where the issuer does not answer or refuses.
 */
export function createAccessTokens(options: AccessTokenOptions): AccessTokens {
  const { issuer, secrets, http, clock, timeoutMs = 5_000 } = options;
  const kept = new Map<string, Kept>();
  const asking = new Map<string, Promise<Kept>>();
  let endpoint = options.tokenUrl === undefined ? undefined : Promise.resolve(options.tokenUrl);

  async function ask<T>(
    url: string,
    schema: z.ZodType<T>,
    init: Partial<Dispatcher.RequestOptions>,
  ): Promise<T> {
    const limits = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, dispatcher: http };
    try {
      const { statusCode, body } = await request(url, { method: "GET", ...init, ...limits });
      const answer = await body.json();
      if (statusCode !== 200) throw new Unavailable("SIGN_IN_REFUSED");
      return schema.parse(answer);
    } catch (error) {
      throw error instanceof Unavailable ? error : new Unavailable("SIGN_IN_UNAVAILABLE");
    }
  }

  function findEndpoint(): Promise<string> {
    const discovery = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    endpoint ??= ask(discovery, discovered, {}).then((found) => found.token_endpoint);
    endpoint.catch(() => {
      endpoint = undefined;
    });
    return endpoint;
  }

  async function get(client: string): Promise<Kept> {
    const secret = currently(secrets)[client];
    if (secret === undefined) throw new Unrecoverable("NO_SECRET_FOR_CLIENT");
    const credentials = Buffer.from(`${encodeURIComponent(client)}:${encodeURIComponent(secret)}`);
    const { access_token, expires_in } = await ask(await findEndpoint(), granted, {
      method: "POST",
      headers: {
        authorization: `Basic ${credentials.toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        ...(options.resource && { resource: options.resource }),
      }).toString(),
    });
    const got = { token: access_token, expiresAt: clock().getTime() + expires_in * 1_000 };
    kept.set(client, got);
    return got;
  }

  return {
    tokenOf: async (client) => {
      const found = kept.get(client);
      if (found && found.expiresAt - margin > clock().getTime()) return found.token;
      const asked = asking.get(client) ?? get(client).finally(() => asking.delete(client));
      asking.set(client, asked);
      return (await asked).token;
    },
    forget: (client, token) => {
      if (kept.get(client)?.token === token) kept.delete(client);
    },
  };
}
