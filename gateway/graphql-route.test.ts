import type { ApolloServer } from "@apollo/server";
import { expect, test } from "vitest";
import type { FrontRequest } from "../subgraphs/kit/front.ts";
import { createLog } from "../subgraphs/kit/log.ts";
import type { GatewayContext } from "./context.ts";
import { graphqlRoute } from "./graphql-route.ts";
import { limits } from "./limits.ts";

const request: FrontRequest = {
  method: "POST",
  isHead: false,
  path: "/graphql",
  search: "",
  headers: { "content-type": "application/json", authorization: "Bearer good" },
  body: Buffer.from(
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "a".repeat(64) } } }),
  ),
  address: "127.0.0.1",
  requestId: "request-1",
  signal: new AbortController().signal,
};

test("whoever has sent too much makes no owner look for an operation that may be registered", async () => {
  let looked = 0;
  const route = graphqlRoute({} as ApolloServer<GatewayContext>, {
    tokens: {
      verify: async () => ({ sub: "ada", client_id: "explorer", roles: ["partner-analyst"], exp: 0 }),
    },
    operations: new Map(),
    registered: async () => {
      looked += 1;
      return undefined;
    },
    operationTimeoutMs: 1_000,
    limits,
    rates: { visit: async () => 7 },
    log: createLog({ name: "gateway", level: "silent" }),
  });
  const answer = await route(request);
  expect([answer.status, answer.headers?.["retry-after"], looked]).toEqual([429, "7", 0]);
});
