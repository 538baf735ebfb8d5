import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { measureSubmissions } from "./submission/measure.ts";

// How many reviews a second get from their approval to a receipt, and what the processes hold meanwhile:
//   npm run -s bench:submission -- --cases 500 --backend redis --json FILE

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "500" },
    backend: { type: "string", default: "postgres" },
    workers: { type: "string", default: "2" },
    json: { type: "string" },
  },
});
const { backend } = values;
if (backend !== "redis" && backend !== "postgres") throw new Error("--backend is redis or postgres");

const figures = await measureSubmissions({
  cases: Number(values.cases),
  backend,
  workers: Number(values.workers),
  say: (line) => console.error(line),
});
console.log(JSON.stringify(figures, null, 2));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
