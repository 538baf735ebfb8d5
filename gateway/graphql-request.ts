import { createHash } from "node:crypto";
import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { FrontRequest } from "../subgraphs/kit/front.ts";
import type { PersistedOperation, PersistedOperations } from "./persisted-operations.ts";

// What is not UTF-8 is refused, rather than read as something that was not sent.
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** What the gateway itself reads of a request; Apollo Server checks the rest. */
export interface GraphQLRequestBody {
  readonly query?: string;
  readonly variables?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * The body of a GraphQL request, from JSON (POST) or the query string (GET); null if it is neither, or several at
 * once. What is not of the expected form is left out of the body, but stays in what Apollo Server gets, which
 * refuses it.
 */
export function readBody(
  request: FrontRequest,
): { readonly body: GraphQLRequestBody; readonly json: unknown } | null {
  try {
    const json: unknown =
      request.method === "GET" ? ofSearch(request.search) : JSON.parse(utf8.decode(request.body));
    if (!isRecord(json)) return null;
    const { query, variables, extensions } = json;
    if (isRecord(extensions) && !namesOperation(extensions.persistedQuery)) return null;
    return {
      body: {
        ...(typeof query === "string" ? { query } : {}),
        ...(isRecord(extensions) ? { extensions } : {}),
        variables,
      },
      json,
    };
  } catch {
    return null;
  }
}

/** The persisted operation that the request names by its hash, if it is one of ours. */
export function namedOperation(
  body: GraphQLRequestBody,
  operations: PersistedOperations,
): PersistedOperation | undefined {
  const hash = namedHash(body);
  return hash === undefined ? undefined : operations.get(hash);
}

/** The hash by which the request names an operation, if it does. */
export function namedHash({ extensions }: GraphQLRequestBody): string | undefined {
  const named = extensions?.persistedQuery;
  const hash = isRecord(named) && named.version === 1 ? named.sha256Hash : undefined;
  return typeof hash === "string" ? hash : undefined;
}

/** Is the document that comes with a hash the one of that hash? */
export function fitsItsHash({ query, extensions }: GraphQLRequestBody): boolean {
  const named = extensions?.persistedQuery;
  if (query === undefined || !isRecord(named)) return true;
  return createHash("sha256").update(query).digest("hex") === named.sha256Hash;
}

/** The request as Apollo Server takes it: a persisted operation's document in place of its hash, and of any other. */
export function toApollo(
  request: FrontRequest,
  json: unknown,
  operation: PersistedOperation | undefined,
): HTTPGraphQLRequest {
  const { method } = request;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  if (operation === undefined) return { method, headers, search: request.search, body: json };
  const { extensions, ...rest } = json as Record<string, unknown>;
  const { persistedQuery, ...others } = extensions as Record<string, unknown>;
  const body = { ...rest, query: operation.document, extensions: others };
  return { method, headers, search: method === "GET" ? toSearch(body) : "", body };
}

function ofSearch(search: string): Record<string, unknown> {
  const parameters = Object.fromEntries(new URLSearchParams(search));
  const parsed = ["variables", "extensions"].flatMap((name) =>
    parameters[name] === undefined ? [] : [[name, JSON.parse(parameters[name])]],
  );
  return { ...parameters, ...Object.fromEntries(parsed) };
}

function toSearch(body: Record<string, unknown>): string {
  const pairs = Object.entries(body).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, typeof value === "string" ? value : JSON.stringify(value)]],
  );
  return `?${new URLSearchParams(pairs)}`;
}

/** Is it absent, or does it name an operation by its hash? */
function namesOperation(persistedQuery: unknown): boolean {
  if (persistedQuery === undefined) return true;
  if (!isRecord(persistedQuery) || persistedQuery.version !== 1) return false;
  const { sha256Hash } = persistedQuery;
  return typeof sha256Hash === "string" && /^[\da-f]{64}$/.test(sha256Hash);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
