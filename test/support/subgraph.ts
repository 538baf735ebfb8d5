import type { CallerContext } from "../../subgraphs/kit/enforcement.ts";
import { migrate } from "../../subgraphs/kit/migrations.ts";
import type { SubgraphConfig, SubgraphDefinition } from "../../subgraphs/kit/subgraph.ts";
import { type LoneOwner, startLoneOwner } from "./lone-owner.ts";
import { type TemporaryDatabase, temporaryDatabase } from "./postgres.ts";
import { queueServers } from "./queue-servers.ts";

export type { Answer } from "./lone-owner.ts";

/** One subgraph at work on a database of its own, asked as the gateway would ask it. */
export interface TestSubgraph extends LoneOwner {
  readonly database: TemporaryDatabase;
}

/** Starts a subgraph in this process. @param more further variables of its environment */
export async function startTestSubgraph<
  Loaders,
  Context extends CallerContext,
  Config extends SubgraphConfig,
>(
  definition: SubgraphDefinition<Loaders, Context, Config>,
  more: Record<string, string> = {},
  clock?: () => Date,
): Promise<TestSubgraph> {
  const database = await temporaryDatabase(definition.name, (url) => migrate(url, definition.migrations));
  const queue = await queueServers[0]!.start();
  const { url, superuserUrl } = database;
  const owner = await startLoneOwner(definition, { url, superuserUrl, queueUrl: queue.url }, more, clock);
  return {
    ...owner,
    database,
    async stop() {
      await owner.stop();
      await queue.stop();
      await database.drop();
    },
  };
}
