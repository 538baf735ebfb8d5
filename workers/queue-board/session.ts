import { callerOf, InvalidToken, PurposeRefused } from "../../subgraphs/kit/caller.ts";
import type { FrontRequest } from "../../subgraphs/kit/front.ts";
import type { TokenVerifier } from "../../subgraphs/kit/tokens.ts";

/** The cookie that holds the token of whoever has signed in; scripts cannot read it, and no other site's page sends it. */
export const sessionCookie = "queue-board";

/** Who looks at the board, and whether they may have a failed job tried again. */
export interface Onlooker {
  readonly subject: string;
  readonly mayRetry: boolean;
}

/** Who asks: null where nobody has signed in or their token no longer holds; "refused" where they have no right. */
export async function onlookerOf(
  request: FrontRequest,
  tokens: TokenVerifier,
): Promise<Onlooker | "refused" | null> {
  const [, bearer] = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "") ?? [];
  const token = bearer ?? cookieOf(request, sessionCookie);
  if (!token) return null;
  try {
    const claims = await tokens.verify(token);
    const caller = callerOf(claims, { purpose: "administration", requestId: request.requestId });
    if (!caller.scopes.has("queue:read")) return "refused";
    return { subject: caller.subject, mayRetry: caller.scopes.has("queue:retry") };
  } catch (error) {
    if (error instanceof InvalidToken) return null;
    if (error instanceof PurposeRefused) return "refused";
    throw error;
  }
}

/** A cookie of a request; null where it has none of this name. */
export function cookieOf({ headers }: Pick<FrontRequest, "headers">, name: string): string | null {
  const pairs = (headers.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([key]) => key === name)?.[1] ?? null;
}
