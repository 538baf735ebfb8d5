import { importList } from "./look-back/import-list.ts";
import { run } from "./run.ts";

process.exitCode = await run(() => importList(process.argv.slice(2), process.env));
