import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { startFront } from "../subgraphs/kit/front.ts";
import type { Log } from "../subgraphs/kit/log.ts";
import { createMetrics, type Metrics, serveMetrics } from "../subgraphs/kit/metrics.ts";
import { createSigner } from "../subgraphs/kit/signature.ts";
import { createTokenVerifier } from "../subgraphs/kit/tokens.ts";
import { admission } from "./admission.ts";
import type { GatewayConfig } from "./config.ts";
import type { GatewayContext } from "./context.ts";
import { costCheck } from "./cost/cost-check.ts";
import { pricing } from "./cost/pricing.ts";
import { acrossOrigins, preflight } from "./cross-origin.ts";
import { enforced } from "./enforcement.ts";
import { explorerRoutes } from "./explorer-routes.ts";
import { findFiles } from "./files/routes.ts";
import type { GraphFiles } from "./graph-files.ts";
import { graphqlRoute } from "./graphql-route.ts";
import { limits } from "./limits.ts";
import { publicError } from "./public-error.ts";
import { openRates } from "./rates/rates.ts";
import { findRegistered } from "./registered-operations.ts";
import { reportFormRoutes } from "./report-form/routes.ts";
import { requestLog } from "./request-log.ts";
import { createSubgraphClient, type SubgraphClient } from "./subgraph-client.ts";
import { prepareSupergraph } from "./supergraph.ts";
import { variableCheck } from "./variable-faults.ts";

/** A gateway at work. */
export interface Gateway {
  readonly url: string;
  /** Finishes the requests in flight and closes every connection. */
  stop(): Promise<void>;
}

/** What a gateway needs besides its configuration. */
export interface GatewayParts {
  readonly log: Log;
  readonly files: GraphFiles;
}

/**
 * Starts the one door to the graph. It needs no subgraph to start: the composed schema is a file. Throws if that
 * schema leaves a field without a requirement, or names a subgraph whose address is not known.
 */
export async function startGateway(config: GatewayConfig, { log, files }: GatewayParts): Promise<Gateway> {
  const { requirements, prices, sdl, subgraphs, ownerOf } = prepareSupergraph(files.supergraph);
  const tokens = createTokenVerifier(config.tokens);
  const rates = await openRates(config.rates.url, config.rates, log);
  const metrics = createMetrics("gateway", config.metrics);
  const clients = new Map(subgraphs.map((name) => [name, clientOf(name, config, metrics, log)]));
  // The library would otherwise report to its maker every hour; it reads nothing but the environment.
  process.env.APOLLO_TELEMETRY_DISABLED = "1";
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    buildService: ({ name }) => clients.get(name)!,
    logger: quiet,
    debug: false,
    serviceHealthCheck: false,
    __exposeQueryPlanExperimental: false,
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway: enforced(gateway, requirements, {
      ownerOf: (field) => ownerOf.get(field),
      tell: async (owner, refused, context) => clients.get(owner)?.tellRefused(refused, context),
    }),
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: quiet,
    formatError: (formatted, error) => publicError(formatted, error, log),
    plugins: [
      admission,
      variableCheck,
      costCheck(prices, pricing, rates),
      requestLog(metrics),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  const { allowedOrigins } = config;
  const answer = graphqlRoute(apollo, {
    tokens,
    operations: files.operations,
    registered: findRegistered(clients.get("reviewers"), tokens, log),
    operationTimeoutMs: config.operationTimeoutMs,
    limits,
    rates,
    log,
  });
  const graphql = acrossOrigins(allowedOrigins, answer);
  const front = await startFront({
    host: config.host,
    port: config.port,
    log,
    bodyLimit: limits.bodyBytes,
    onAnswer: metrics.answered,
    tls: config.tls,
    routes: {
      "POST /graphql": graphql,
      "GET /graphql": graphql,
      "OPTIONS /graphql": preflight(allowedOrigins),
      ...explorerRoutes(files, config, tokens),
      ...reportFormRoutes(config, { files, rates, graphql: answer, clock: () => new Date() }),
    },
    find: findFiles(clients, log),
    notReady: () => silent(clients),
    worksWithout: (parts) => parts.length < clients.size,
  });
  const figures = await serveMetrics(metrics, config.metrics, log);
  return {
    url: front.url,
    async stop() {
      await front.stop();
      await figures?.stop();
      await apollo.stop();
      await Promise.all([rates.stop(), ...[...clients.values()].map((client) => client.stop())]);
    },
  };
}

function clientOf(name: string, config: GatewayConfig, metrics: Metrics, log: Log): SubgraphClient {
  const url = config.subgraphs[name];
  if (url === undefined) throw new Error(`the address of the subgraph ${name} is not configured`);
  return createSubgraphClient({
    name,
    url,
    timeoutMs: config.subgraphTimeoutMs,
    circuit: config.circuit,
    log,
    onAnswer: (outcome, seconds) => metrics.ownerAnswered(name, outcome, seconds),
    signer: createSigner(config.signingKey),
  });
}

async function silent(clients: ReadonlyMap<string, SubgraphClient>): Promise<string[]> {
  const answers = await Promise.all(
    [...clients].map(async ([name, client]) => ((await client.answers()) ? [] : [name])),
  );
  return answers.flat();
}

/** What the libraries would log holds documents and values; our own log says what is needed. */
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
