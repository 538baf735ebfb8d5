import type { FrontAnswer, FrontRequest, Route } from "../subgraphs/kit/front.ts";

// What browsers do not let through by themselves: https://fetch.spec.whatwg.org/#http-cors-protocol
const mayBeSent = "authorization, content-type, apollo-require-preflight, traceparent, x-request-id";
const mayBeRead = "retry-after, x-request-id";
const rememberedSeconds = 600;

/**
 * Lets pages of the listed origins, and no others, use a route from a browser. They send a token of their own with
 * each request: cookies are neither read nor permitted, so that no page acts in the name of whoever looks at it.
 */
export function acrossOrigins(allowed: readonly string[], route: Route): Route {
  return async (request) => withHeaders(await route(request), headersFor(request, allowed));
}

/** The answer to a browser that asks, before it sends a page's request, whether it may. */
export function preflight(allowed: readonly string[]): Route {
  return (request) => {
    const headers = headersFor(request, allowed);
    if (!("access-control-allow-origin" in headers)) return { status: 200, headers, body: "" };
    return {
      status: 200,
      headers: {
        ...headers,
        "access-control-allow-methods": "GET, POST",
        "access-control-allow-headers": mayBeSent,
        "access-control-max-age": String(rememberedSeconds),
      },
      body: "",
    };
  };
}

function headersFor({ headers }: FrontRequest, allowed: readonly string[]): Record<string, string> {
  if (allowed.length === 0) return {};
  const { origin } = headers;
  if (origin === undefined || !allowed.includes(origin)) return { vary: "origin" };
  return {
    vary: "origin",
    "access-control-allow-origin": origin,
    "access-control-expose-headers": mayBeRead,
  };
}

function withHeaders(answer: FrontAnswer, headers: Record<string, string>): FrontAnswer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}
