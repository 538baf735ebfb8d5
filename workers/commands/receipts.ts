import { importReceipts } from "./receipts/import-receipts.ts";
import { run } from "./run.ts";

process.exitCode = await run(() => importReceipts(process.argv.slice(2), process.env));
