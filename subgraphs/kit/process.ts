import type { CallerContext } from "./enforcement.ts";
import { readEnvironment, WrongEnvironment } from "./environment.ts";
import { createLog } from "./log.ts";
import { migrate } from "./migrations.ts";
import { type SubgraphConfig, type SubgraphDefinition, startSubgraph } from "./subgraph.ts";

/**
 * A subgraph as a process of its own. `migrate` brings the database up to date under OWNER_DATABASE_URL and
 * ends; otherwise it serves until it is told to stop.
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
