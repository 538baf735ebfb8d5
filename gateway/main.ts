import { WrongEnvironment } from "../subgraphs/kit/environment.ts";
import { createLog } from "../subgraphs/kit/log.ts";
import { readConfig } from "./config.ts";
import { readGraphFiles } from "./graph-files.ts";
import { startGateway } from "./server.ts";

let log = createLog({ name: "gateway", level: "info" });
try {
  const config = readConfig(process.env);
  log = createLog({ name: "gateway", level: config.logLevel });
  const gateway = await startGateway(config, { log, files: readGraphFiles(process.cwd()) });
  log.info({ url: gateway.url }, "serving");
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await gateway.stop();
  log.info("stopped");
} catch (error) {
  if (error instanceof WrongEnvironment) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, "could not start");
  process.exitCode = 1;
}
