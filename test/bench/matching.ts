import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measureSet, type SetFigures } from "./matching/measure-set.ts";
import { matchingSets, type SetName } from "./matching/sets.ts";

// Figures of matching on public and invented files:
//   node dist/test/bench/matching.js --json FILE
// Each set is measured in a process of its own, so that time and peak memory are its own.

const { values } = parseArgs({
  options: { json: { type: "string" }, set: { type: "string", multiple: true }, one: { type: "string" } },
});

if (values.one !== undefined) {
  process.stdout.write(JSON.stringify(measureSet(values.one as SetName)));
} else {
  const names = (values.set ?? Object.keys(matchingSets)) as SetName[];
  const figures = names.map((name) => {
    const output = execFileSync(execPath, [fileURLToPath(import.meta.url), "--one", name], {
      encoding: "utf8",
    });
    const set = JSON.parse(output) as SetFigures;
    console.log(lineOf(set));
    return set;
  });
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ sets: figures }, null, 2)}\n`);
}

function lineOf({
  set,
  atDefault,
  atBest,
  automatic,
  clustered,
  seconds,
  peakMegabytes,
  ...of
}: SetFigures): string {
  return [
    set.padEnd(32),
    `F1 ${atDefault.f1.toFixed(4)} (best ${atBest.f1.toFixed(4)})`,
    `missed ${atDefault.missed} false ${atDefault.falsePairs}`,
    `automatic P ${automatic.precision.toFixed(4)} R ${automatic.recall.toFixed(4)}`,
    clustered ? `clustered F1 ${clustered.f1.toFixed(4)} P ${clustered.precision.toFixed(4)}` : "",
    `blocking ${of.blockingRecall.toFixed(4)} of ${of.candidatePairs} pairs`,
    `${seconds.toFixed(2)} s, ${peakMegabytes.toFixed(0)} MB`,
  ].join("  ");
}
