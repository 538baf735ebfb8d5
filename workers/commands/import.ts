import { importList } from "./look-back/import-list.ts";

process.exitCode = await importList(process.argv.slice(2), process.env);
