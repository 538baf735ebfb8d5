import { z } from "zod";
import { currently, type Renewable } from "../../subgraphs/kit/kept-in-file.ts";

const discovered = z.object({ token_endpoint: z.url() });
const granted = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
/** Milliseconds before its end at which a token is no longer used. */
const margin = 30_000;
const timeoutMs = 5_000;

/** Gives the access token in whose name the form reports. Rejects where the issuer gives none. */
export type FormToken = () => Promise<string>;

/** Gets tokens by the client credentials grant (RFC 6749, section 4.4) and keeps each until shortly before its end. */
export function createFormToken(
  issuer: string,
  { client, secret }: { readonly client: string; readonly secret: Renewable<string> },
  clock: () => Date,
): FormToken {
  let kept: { readonly token: string; readonly until: number } | null = null;
  return async () => {
    if (kept !== null && kept.until > clock().getTime()) return kept.token;
    const found = await ask(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, discovered);
    const credentials = Buffer.from(`${encodeURIComponent(client)}:${encodeURIComponent(currently(secret))}`);
    const got = await ask(found.token_endpoint, granted, {
      method: "POST",
      headers: { authorization: `Basic ${credentials.toString("base64")}` },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
    });
    kept = { token: got.access_token, until: clock().getTime() + got.expires_in * 1_000 - margin };
    return got.access_token;
  };
}

async function ask<T>(url: string, schema: z.ZodType<T>, init: RequestInit = {}): Promise<T> {
  // No redirect is followed: the secret would go along.
  const response = await fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
  return schema.parse(await response.json());
}
