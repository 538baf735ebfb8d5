import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import type { Caller } from "../../../subgraphs/kit/caller.ts";
import { signedCursors } from "../../../subgraphs/kit/connections.ts";
import { type Database, openDatabase, type Transaction } from "../../../subgraphs/kit/database.ts";
import type { CallerContext } from "../../../subgraphs/kit/enforcement.ts";
import { startFront } from "../../../subgraphs/kit/front.ts";
import { createLog } from "../../../subgraphs/kit/log.ts";
import { Request } from "../../../subgraphs/kit/request.ts";
import type { SubgraphConfig, SubgraphDefinition } from "../../../subgraphs/kit/subgraph.ts";

/**
 * A subgraph as it would be if it protected nothing, for the benchmark alone: the same resolvers, statements and
 * transactions, but nobody's token or statement is checked, no field asks for a scope, no transaction says who its
 * caller is, nobody keeps who has seen what, and the database is asked as a role that row-level security does not hold.
 * @param superuserUrl the same database as the protected subgraph's
 */
export async function startBareSubgraph<
  Loaders,
  Context extends CallerContext,
  Config extends SubgraphConfig,
>(
  definition: SubgraphDefinition<Loaders, Context, Config>,
  config: Config,
  superuserUrl: string,
  caller: Caller,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const opened = await openDatabase({
    url: superuserUrl,
    tables: definition.tables,
    poolSize: config.DATABASE_POOL,
    clock: () => new Date(),
  });
  const database = withoutCallers(opened);
  const parts = {
    database,
    cursors: signedCursors(config.CURSOR_KEY),
    refusals: definition.refusals,
    loaders: definition.loaders,
    keep: async () => {},
    clock: () => new Date(),
  };
  const apollo = new ApolloServer<Context>({
    schema: definition.schema().schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  await apollo.start();
  const front = await startFront({
    host: "127.0.0.1",
    port: 0,
    log: createLog({ name: definition.name, level: "silent" }),
    notReady: async () => [],
    bodyLimit: 4 * 1024 * 1024,
    routes: {
      "POST /graphql": async ({ body: sent }) => {
        const { body, status, headers } = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: "POST",
            headers: new HeaderMap([["content-type", "application/json"]]),
            search: "",
            body: JSON.parse(sent.toString()),
          },
          context: async () => definition.contextOf(new Request(caller, parts), config),
        });
        if (body.kind !== "complete") throw new Error("a subgraph answers at once");
        return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
      },
    },
  });
  return {
    url: front.url,
    async stop() {
      await front.stop();
      await apollo.stop();
      await opened.stop();
    },
  };
}

function withoutCallers(opened: Database): Database {
  const run = async <T>(begin: string, caller: Caller, work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const runner = opened.source.createQueryRunner();
    await runner.connect();
    try {
      await runner.query(begin);
      const result = await work({ manager: runner.manager, caller, now: new Date(), notes: [], touched: [] });
      await runner.query("COMMIT");
      return result;
    } catch (error) {
      await runner.query("ROLLBACK").catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  };
  return {
    ...opened,
    read: (caller, work) => run("START TRANSACTION READ ONLY", caller, work),
    write: (caller, work) => run("START TRANSACTION", caller, work),
  };
}
