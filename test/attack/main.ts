import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { subgraphNames } from "../../standalone/secrets.ts";
import { tryAudit } from "./audit/try-audit.ts";
import { everything } from "./cells/matrix.ts";
import { tryCells } from "./cells/try-cells.ts";
import { tryDirectCalls } from "./direct/try-direct-calls.ts";
import { tryHostile } from "./hostile/try-hostile.ts";
import { tryRows } from "./rows/try-rows.ts";
import { type StartedTarget, startTarget } from "./start-target.ts";
import { tryTokens } from "./tokens/try-tokens.ts";

// Attacks a hub of its own on this machine and says what came of it:
//   npm run -s attack -- --json FILE [--seed N] [--each N] [--only PART,PART]
// It ends with 1 where anything was accepted, leaked, or failed in another than the published way.

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    seed: { type: "string", default: "2018" },
    each: { type: "string", default: "850" },
    only: { type: "string" },
  },
});

/** What came of a part: its figures, and what must not have been. */
interface Part {
  readonly figures: object;
  readonly wrong: readonly string[];
}

const parts: Readonly<Record<string, (target: StartedTarget) => Promise<Part>>> = {
  async tokens(target) {
    const { tried, accepted } = await tryTokens(target);
    return { figures: { tried, accepted: accepted.length }, wrong: accepted };
  },
  async directSubgraphCalls(target) {
    const { tried, accepted } = await tryDirectCalls(target);
    return { figures: { tried, accepted: accepted.length }, wrong: accepted };
  },
  async audit(target) {
    const audits = subgraphNames.map((owner) => ({
      owner,
      superuserUrl: target.databases[owner].superuserUrl,
      keys: target.secrets.auditKeys[owner],
    }));
    const ofEachClass = Math.ceil(Number(values.each) / 85);
    const { wrong, ...figures } = await tryAudit(audits, { seed: Number(values.seed), ofEachClass });
    return { figures, wrong };
  },
  async rows(target) {
    const figures = await tryRows(target, { requests: 6_000, atOnce: 64 });
    const { foreign, missing } = figures;
    return { figures, wrong: foreign + missing > 0 ? [`${foreign} foreign, ${missing} missing`] : [] };
  },
  async hostile(target) {
    const hostile = await tryHostile(target, { seed: Number(values.seed), ofEachClass: Number(values.each) });
    const { tried, wrong, slowestMs, classes } = hostile;
    const peakMb = target.peakMb();
    return { figures: { tried, serverErrors: wrong.length, slowestMs, peakMb, classes }, wrong };
  },
  // The last, as it puts other words and other owners into the data.
  async cells(target) {
    const { leaks, ...figures } = await tryCells(target, everything);
    const notJudged = figures.unknownTables.map((table) => `nothing is known here of ${table}`);
    return { figures, wrong: [...leaks, ...notJudged] };
  },
};

console.log("Starting a hub to attack …");
const target = await startTarget(console.log);
try {
  const figures: Record<string, object | null> = { cells: null, rows: null, audit: null };
  for (const [name, attack] of Object.entries(parts)) {
    if (values.only !== undefined && !values.only.split(",").includes(name)) continue;
    const began = performance.now();
    const { figures: found, wrong } = await attack(target);
    figures[name] = found;
    const seconds = Math.round((performance.now() - began) / 1_000);
    console.log(`${name} (${seconds} s): ${JSON.stringify(found)}`);
    for (const what of wrong.slice(0, 50)) console.log(`  ${what}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await target.close();
}
