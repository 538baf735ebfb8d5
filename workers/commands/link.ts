import { linkFiles } from "./link/link-files.ts";
import { run } from "./run.ts";

process.exitCode = await run(() => linkFiles(process.argv.slice(2)));
