import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { runFaults } from "./submission/run.ts";

// Takes reviews to the registry while workers are killed, the registry misbehaves, the queue is lost and the database
// is restarted, and counts what came of it:
//   npm run -s faults:submission -- --cases 1000 --backend redis --json FILE

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000" },
    backend: { type: "string", default: "postgres" },
    seed: { type: "string", default: "20171101" },
    within: { type: "string", default: "1800" },
    json: { type: "string" },
  },
});
const { backend } = values;
if (backend !== "redis" && backend !== "postgres") throw new Error("--backend is redis or postgres");

const figures = await runFaults({
  cases: Number(values.cases),
  backend,
  seed: Number(values.seed),
  withinSeconds: Number(values.within),
  say: (line) => console.error(line),
});
console.log(JSON.stringify(figures, null, 2));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
const isWhole = figures.lost === 0 && figures.duplicateEffects === 0 && figures.orderViolations === 0;
process.exitCode = isWhole ? 0 : 1;
