import { purposes } from "../schema/codes/purposes.ts";
import { fault, json, type Route } from "../subgraphs/kit/front.ts";
import type { GatewayConfig } from "./config.ts";
import { claimsOf, type Verifier } from "./context.ts";
import type { GraphFiles } from "./graph-files.ts";

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  woff2: "font/woff2",
};

/** The client as which the explorer signs people in; it can keep no secret. */
const client = "explorer";

/**
 * Serves the explorer's files at `/` and below `/explorer`, and what its pages must know of this hub. Which questions
 * the hub knows beforehand is told to whoever has signed in, as far as their roles may send them.
 */
export function explorerRoutes(
  { explorer: files, operations }: Pick<GraphFiles, "explorer" | "operations">,
  { tokens }: Pick<GatewayConfig, "tokens">,
  verifier: Verifier,
): Record<string, Route> {
  const routes: Record<string, Route> = {};
  const policy = contentSecurityPolicy(new URL(tokens.issuer).origin);
  for (const [path, body] of files) {
    const type = types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    const page = path === "index.html";
    const headers = {
      "content-type": type,
      "content-security-policy": policy,
      // Every built file but the page has a hash of its content in its name.
      "cache-control": page ? "no-cache" : "public, max-age=31536000, immutable",
    };
    const places = page ? ["/", "/explorer", "/explorer/", "/explorer/callback"] : [`/explorer/${path}`];
    for (const place of places) routes[`GET ${place}`] = () => ({ status: 200, headers, body });
  }
  const hub = { issuer: tokens.issuer, client, purposes };
  routes["GET /explorer/config.json"] = () => json(200, hub);
  routes["GET /explorer/examples.json"] = async ({ headers, requestId }) => {
    const claims = await claimsOf(headers.authorization ?? "", verifier);
    if (typeof claims === "string") return fault(claims, requestId);
    const may = (role: string) => claims.roles?.includes(role);
    return json(
      200,
      [...operations.values()].filter(({ roles }) => roles.some(may)),
    );
  };
  return routes;
}

/**
 * Everything from here, and tokens from the issuer. The editor writes styles into the page, which needs
 * 'unsafe-inline' for styles; scripts come from files alone.
 */
function contentSecurityPolicy(issuer: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    `connect-src 'self' ${issuer}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
