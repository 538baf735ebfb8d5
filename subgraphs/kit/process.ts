import { z } from "zod";
import type { CallerContext } from "./enforcement.ts";
import { readEnvironment, WrongEnvironment } from "./environment.ts";
import { currently } from "./kept-in-file.ts";
import { keyRingVariable } from "./keys.ts";
import { createLog } from "./log.ts";
import { migrate } from "./migrations.ts";
import { rewrap } from "./rewrap.ts";
import { type SubgraphConfig, type SubgraphDefinition, startSubgraph } from "./subgraph.ts";

/**
 * A subgraph as a process of its own. `migrate` brings the database up to date under OWNER_DATABASE_URL and
 * ends, `rewrap` brings the keys of sealed documents under the first of MASTER_KEY and ends; otherwise it serves until it
 * is told to stop.
 */
export async function runSubgraph<Loaders, Context extends CallerContext, Config extends SubgraphConfig>(
  definition: SubgraphDefinition<Loaders, Context, Config>,
  { argv, env }: Pick<NodeJS.Process, "argv" | "env">,
): Promise<void> {
  const log = createLog({ name: definition.name, level: env.LOG_LEVEL ?? "info" });
  try {
    if (argv[2] === "migrate") {
      const applied = await migrate(requireOwnerUrl(env), definition.migrations);
      log.info({ applied }, "migrated");
      return;
    }
    if (argv[2] === "rewrap") {
      const { MASTER_KEY } = readEnvironment(keysEnvironment, env);
      const wrapped = await rewrap(requireOwnerUrl(env), currently(MASTER_KEY));
      log.info({ wrapped }, "wrapped under the first master key");
      return;
    }
    const subgraph = await startSubgraph(
      definition,
      readEnvironment(definition.environment, env) as Config,
      log,
    );
    log.info({ url: subgraph.url }, "serving");
    await untilToldToStop();
    await subgraph.stop();
    log.info("stopped");
  } catch (error) {
    if (error instanceof WrongEnvironment) process.stderr.write(`${error.message}\n`);
    else log.fatal({ err: error }, "could not start");
    process.exitCode = 1;
  }
}

const keysEnvironment = z.object({ MASTER_KEY: keyRingVariable });

function requireOwnerUrl(env: NodeJS.ProcessEnv): string {
  const url = env.OWNER_DATABASE_URL;
  if (!url)
    throw new WrongEnvironment("OWNER_DATABASE_URL should be the owner role's connection, postgres://…");
  return url;
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
