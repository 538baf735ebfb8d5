import type { Hub } from "./hub.ts";

type Issuer = Pick<Hub, "issuer" | "client">;

const kept = { verifier: "sign-in.verifier", state: "sign-in.state", token: "sign-in.token" };
const callback = "/explorer/callback";

/** Leaves the page for the issuer's sign-in, by the authorisation-code flow with PKCE (RFC 7636). */
export async function beginSignIn({ issuer, client }: Issuer): Promise<void> {
  const verifier = random();
  const state = random();
  sessionStorage.setItem(kept.verifier, verifier);
  sessionStorage.setItem(kept.state, state);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  const question = new URLSearchParams({
    client_id: client,
    response_type: "code",
    scope: "openid",
    redirect_uri: location.origin + callback,
    state,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: "S256",
  });
  location.assign(`${issuer}/auth?${question}`);
}

/** Redeems the code if the page was opened by the issuer's redirect. Says in words what went wrong, or null. */
export async function finishSignIn(hub: Issuer): Promise<string | null> {
  if (location.pathname !== callback) return null;
  const answer = new URLSearchParams(location.search);
  history.replaceState(null, "", "/explorer");
  const [verifier, state] = [take(kept.verifier), take(kept.state)];
  const code = answer.get("code");
  if (code === null) return answer.get("error_description") ?? "The sign-in was not finished.";
  if (verifier === null || state === null || answer.get("state") !== state) {
    return "This sign-in was not begun in this window. Sign in again.";
  }
  return redeem(hub, code, verifier);
}

async function redeem({ issuer, client }: Issuer, code: string, verifier: string): Promise<string | null> {
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: client,
      redirect_uri: location.origin + callback,
      code,
      code_verifier: verifier,
    }),
  }).catch(() => null);
  const answer = await response?.json().catch(() => null);
  if (!response?.ok || typeof answer?.access_token !== "string") {
    return answer?.error_description ?? "The sign-in service does not answer just now. Try again shortly.";
  }
  sessionStorage.setItem(kept.token, answer.access_token);
  return null;
}

/** The token of this window, or null. It is gone with the window. */
export function currentToken(): string | null {
  const token = sessionStorage.getItem(kept.token);
  const expires = token === null ? 0 : Number(claimsOf(token).exp ?? 0);
  return expires * 1000 > Date.now() ? token : null;
}

/** Forgets the token. */
export function signOut(): void {
  sessionStorage.removeItem(kept.token);
}

/** Who the token is for, to show it; whether it is good, only the hub can say. */
export function describeToken(token: string): string {
  const { sub, org, roles } = claimsOf(token);
  const at = typeof org === "string" ? ` at ${org}` : "";
  return `${sub}${at} (${Array.isArray(roles) ? roles.join(", ") : "no roles"})`;
}

function claimsOf(token: string): Record<string, unknown> {
  try {
    return JSON.parse(atob((token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return {};
  }
}

function take(key: string): string | null {
  const value = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return value;
}

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}
