import { createHash, randomBytes } from "node:crypto";
import { commandLineRedirect } from "./clients.ts";

/** The identity provider answered otherwise than the sign-in expects. */
export class SignInFailed extends Error {
  override readonly name = "SignInFailed";
}

/**
 * Signs a local person in as a browser would, by the authorisation-code flow with PKCE.
 * @returns an access token
 * Throws `SignInFailed` where the provider refuses, and what `fetch` throws where nothing answers.
 */
export async function signIn(issuer: string, subject: string): Promise<string> {
  const verifier = randomBytes(32).toString("base64url");
  const question = new URLSearchParams({
    client_id: "command-line",
    response_type: "code",
    scope: "openid",
    redirect_uri: commandLineRedirect,
    code_challenge_method: "S256",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  });
  const browser = startBrowser();
  const page = await browser(`${issuer}/auth?${question}`);
  const chosen = await browser(page, new URLSearchParams({ subject }));
  const code = new URL(await browser(chosen)).searchParams.get("code");
  if (code === null) throw new SignInFailed("the identity provider gave no code");
  return redeem(issuer, code, verifier);
}

/** As much of a browser as a sign-in needs: it keeps cookies and says where it is sent. */
function startBrowser(): (url: string, form?: URLSearchParams) => Promise<string> {
  const cookies = new Map<string, string>();
  return async (url, form) => {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie },
      ...(form && { method: "POST", body: form }),
    });
    await response.body?.cancel();
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) cookies.set(name, value);
    }
    const next = response.headers.get("location");
    if (next === null) throw new SignInFailed(`the identity provider answered ${response.status} at ${url}`);
    return new URL(next, url).href;
  };
}

async function redeem(issuer: string, code: string, verifier: string): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: "command-line",
      redirect_uri: commandLineRedirect,
      code,
      code_verifier: verifier,
    }),
  });
  const answer = (await response.json()) as { access_token?: string; error_description?: string };
  if (answer.access_token) return answer.access_token;
  throw new SignInFailed(
    `the identity provider gave no token: ${answer.error_description ?? response.status}`,
  );
}
