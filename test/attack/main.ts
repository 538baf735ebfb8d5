import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { tryHostile } from "./hostile/try-hostile.ts";
import { startTarget } from "./start-target.ts";
import { tryTokens } from "./tokens/try-tokens.ts";

// Attacks a hub of its own on this machine and says what came of it:
//   npm run -s attack -- --json FILE [--seed N] [--each N]
// It ends with 1 where anything was accepted, leaked, or failed in another than the published way.

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    seed: { type: "string", default: "2018" },
    each: { type: "string", default: "850" },
  },
});

console.log("Starting a hub to attack …");
const target = await startTarget(console.log);
try {
  const tokens = await tryTokens(target);
  console.log(`tokens and statements: ${tokens.tried} tried, ${tokens.accepted.length} accepted`);
  for (const what of tokens.accepted) console.log(`  ${what}`);

  const hostile = await tryHostile(target, { seed: Number(values.seed), ofEachClass: Number(values.each) });
  const peakMb = target.peakMb();
  for (const [name, { tried, refused }] of Object.entries(hostile.classes)) {
    console.log(`  ${name}: ${tried} tried, ${refused} refused`);
  }
  console.log(
    `hostile inputs: ${hostile.tried} tried, ${hostile.refused} refused, ${hostile.wrong.length} broke something; slowest ${hostile.slowestMs} ms, gateway at most ${peakMb ?? "?"} MB`,
  );
  for (const what of hostile.wrong.slice(0, 50)) console.log(`  ${what}`);

  const figures = {
    cells: null,
    rows: null,
    tokens: { tried: tokens.tried, accepted: tokens.accepted.length },
    hostile: {
      tried: hostile.tried,
      serverErrors: hostile.wrong.length,
      slowestMs: hostile.slowestMs,
      peakMb,
      classes: hostile.classes,
    },
    audit: null,
    directSubgraphCalls: null,
  };
  const notTried = Object.entries(figures).flatMap(([part, found]) => (found === null ? [part] : []));
  if (notTried.length > 0) console.log(`not yet tried: ${notTried.join(", ")}`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  if (tokens.accepted.length + hostile.wrong.length > 0) process.exitCode = 1;
} finally {
  await target.close();
}
