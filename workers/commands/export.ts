import { exportSubmissions } from "./export/export-submissions.ts";
import { run } from "./run.ts";

process.exitCode = await run(() => exportSubmissions(process.argv.slice(2), process.env));
