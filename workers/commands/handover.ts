import { handOver } from "./handover/hand-over.ts";
import { run } from "./run.ts";

process.exitCode = await run(() => handOver(process.argv.slice(2), process.env));
