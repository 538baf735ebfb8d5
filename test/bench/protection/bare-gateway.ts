import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GatewayContext } from "../../../gateway/context.ts";
import { readGraphFiles } from "../../../gateway/graph-files.ts";
import { createSubgraphClient } from "../../../gateway/subgraph-client.ts";
import { prepareSupergraph } from "../../../gateway/supergraph.ts";
import type { Caller } from "../../../subgraphs/kit/caller.ts";
import { startFront } from "../../../subgraphs/kit/front.ts";
import { createLog } from "../../../subgraphs/kit/log.ts";

/**
 * The gateway as it would be if it protected nothing, for the benchmark alone: the same composed schema, planner,
 * connections and HTTP, but no token, no list of operations, no limit, price or budget, no field that is taken out of
 * a question, and no statement for the owners.
 */
export async function startBareGateway(
  subgraphUrls: Readonly<Record<string, string>>,
  caller: Caller,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const { sdl, subgraphs } = prepareSupergraph(readGraphFiles(process.cwd()).supergraph);
  const log = createLog({ name: "gateway", level: "silent" });
  const clients = new Map(
    subgraphs.map((name) => [
      name,
      createSubgraphClient({
        name,
        url: subgraphUrls[name]!,
        timeoutMs: 30_000,
        circuit: { failures: 1_000, openMs: 1 },
        log,
        signer: { sign: async () => "none", signFile: () => "none" },
      }),
    ]),
  );
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    buildService: ({ name }) => clients.get(name)!,
    debug: false,
    serviceHealthCheck: false,
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  const front = await startFront({
    host: "127.0.0.1",
    port: 0,
    log,
    notReady: async () => [],
    routes: {
      "POST /graphql": async ({ body: sent, requestId, signal }) => {
        const { body, status, headers } = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: "POST",
            headers: new HeaderMap([["content-type", "application/json"]]),
            search: "",
            body: JSON.parse(sent.toString()),
          },
          context: async () => ({
            caller,
            refusal: null,
            schemaScopes: null,
            persisted: null,
            authorization: "",
            requestId,
            traceparent: null,
            signal,
            log,
          }),
        });
        if (body.kind !== "complete") throw new Error("the gateway answers at once");
        return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
      },
    },
  });
  return {
    url: front.url,
    async stop() {
      await front.stop();
      await apollo.stop();
      await Promise.all([...clients.values()].map((client) => client.stop()));
    },
  };
}
