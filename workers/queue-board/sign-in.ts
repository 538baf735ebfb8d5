import { createHash, randomBytes } from "node:crypto";
import type { FrontAnswer, FrontRequest } from "../../subgraphs/kit/front.ts";
import { cookieOf, sessionCookie } from "./session.ts";

/** The client as which people sign in to the board; it keeps no secret and proves itself with PKCE. */
export const boardClient = "queue-board";
/** The path at which a sign-in ends. */
export const signedInPath = "/queues/signed-in";

/** Where people sign in, and where they come back to. */
export interface SignInPlace {
  readonly issuer: string;
  /** The board's origin as browsers see it: `http://127.0.0.1:4030`. */
  readonly origin: string;
}

const begunCookie = "queue-board-sign-in";
/** Seconds that somebody has for signing in. */
const patience = 600;

/** Leads to the issuer's sign-in, by the authorisation-code flow with PKCE (RFC 7636). */
export function beginSignIn({ issuer, origin }: SignInPlace): FrontAnswer {
  const verifier = randomBytes(32).toString("base64url");
  const state = randomBytes(32).toString("base64url");
  const question = new URLSearchParams({
    client_id: boardClient,
    response_type: "code",
    scope: "openid",
    redirect_uri: origin + signedInPath,
    state,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  // Lax, not strict: it is the issuer's page that leads back here.
  const cookie = cookieWith(begunCookie, `${state}.${verifier}`, {
    origin,
    sameSite: "Lax",
    seconds: patience,
  });
  return { status: 302, headers: { location: `${issuer}/auth?${question}`, "set-cookie": cookie }, body: "" };
}

/** Redeems the code, and keeps the token in a cookie for as long as it holds. */
export async function finishSignIn(
  place: SignInPlace,
  request: Pick<FrontRequest, "headers" | "search">,
): Promise<FrontAnswer> {
  const answer = new URLSearchParams(request.search);
  const [state, verifier] = cookieOf(request, begunCookie)?.split(".") ?? [];
  const code = answer.get("code");
  if (!state || !verifier || answer.get("state") !== state) {
    return problem("This sign-in was not begun in this browser. Sign in again.");
  }
  if (code === null) return problem("The sign-in was not finished.");
  const redeemed = await redeem(place, code, verifier);
  if (redeemed === null) return problem("The sign-in service gave no token. Sign in again.");
  const { token, seconds } = redeemed;
  // The page leads on by itself: the cookie is not sent with a request that another site's page has led to.
  return {
    ...page('<meta http-equiv="refresh" content="0; url=/queues/">', "You are signed in."),
    headers: {
      ...html,
      "set-cookie": cookieWith(sessionCookie, token, { origin: place.origin, sameSite: "Strict", seconds }),
    },
  };
}

/** Forgets who has signed in. */
export function signOut({ origin }: SignInPlace): FrontAnswer {
  const cookie = cookieWith(sessionCookie, "", { origin, sameSite: "Strict", seconds: 0 });
  return { ...problem("You are signed out."), status: 200, headers: { ...html, "set-cookie": cookie } };
}

/** Says in words why the board is not shown. */
export function problem(words: string, status = 403): FrontAnswer {
  return { ...page("", `${words} <a href="/queues/sign-in">Sign in</a>`), status };
}

const html = { "content-type": "text/html; charset=utf-8" };

function page(head: string, words: string): FrontAnswer {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Queues</title>${head}</head><body><main><p>${words}</p></main></body></html>`;
  return { status: 200, headers: html, body };
}

async function redeem(
  { issuer, origin }: SignInPlace,
  code: string,
  verifier: string,
): Promise<{ token: string; seconds: number } | null> {
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: boardClient,
      redirect_uri: origin + signedInPath,
      code,
      code_verifier: verifier,
    }),
    // No redirect is followed: the code would go along.
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as {
    access_token?: unknown;
    expires_in?: unknown;
  } | null;
  if (!response?.ok || typeof answer?.access_token !== "string") return null;
  return { token: answer.access_token, seconds: Number(answer.expires_in) || 300 };
}

function cookieWith(
  name: string,
  value: string,
  { origin, sameSite, seconds }: { origin: string; sameSite: "Lax" | "Strict"; seconds: number },
): string {
  const secure = origin.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/queues; Max-Age=${seconds}; HttpOnly; SameSite=${sameSite}${secure}`;
}
