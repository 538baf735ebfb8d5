import { once } from "node:events";
import { WrongEnvironment } from "../subgraphs/kit/environment.ts";
import { createLog } from "../subgraphs/kit/log.ts";
import { readConfig } from "./config.ts";
import { startWorkers } from "./workers.ts";

/** Milliseconds after which a stop that hangs is cut short: longer than running jobs are given. */
const stopWithin = 30_000;

const log = createLog({ name: "workers", level: process.env.LOG_LEVEL ?? "info" });
try {
  const workers = await startWorkers(readConfig(process.env), log);
  void workers.ready.then(() => log.info("serving"));
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  setTimeout(() => process.exit(1), stopWithin).unref();
  await workers.stop();
  log.info("stopped");
} catch (error) {
  if (error instanceof WrongEnvironment) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, "could not start");
  process.exitCode = 1;
}
