import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Figures } from "./matching/figures.ts";
import { withTables } from "./matching/figures-table.ts";
import { drawInventedPair } from "./matching/invented-pair.ts";
import { measureBulk, measurePopulation } from "./matching/measure-population.ts";
import { measureSet, type SetFigures } from "./matching/measure-set.ts";
import { MissingFile } from "./matching/records.ts";
import { matchingSets, type SetName } from "./matching/sets.ts";
import { bulkLine, headingLine, populationLines, setLine } from "./matching/show-figures.ts";

const help = `Figures of matching on public and invented files: npm run -s bench:matching -- [options]
  --json FILE    write the figures
  --readme       put the tables into README.md
  --picture FILE only draw how a pair of an invented file came to its weight
  --data FOLDER  where the public files are (else MATCHING_DATA, else ../shared/data)
  --set NAME     only this one; may be repeated: ${Object.keys(matchingSets).join(", ")}
  --help         this text
Each set is measured in a process of its own, so that time and peak memory are its own.`;

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    readme: { type: "boolean" },
    picture: { type: "string" },
    data: { type: "string" },
    set: { type: "string", multiple: true },
    one: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.data !== undefined) process.env.MATCHING_DATA = values.data;

if (values.help) console.log(help);
else if (values.one !== undefined) measureOne(values.one as SetName);
else if (values.picture !== undefined) writeFileSync(values.picture, drawInventedPair());
else {
  const figures = measureAll(values.set as SetName[] | undefined);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  if (values.readme) writeFileSync("README.md", withTables(readFileSync("README.md", "utf8"), figures));
}

function measureAll(chosen: readonly SetName[] | undefined): Figures {
  console.log(headingLine);
  const sets = (chosen ?? (Object.keys(matchingSets) as SetName[])).flatMap((name) => {
    const set = measuredApart(name);
    if (set !== null) console.log(setLine(set));
    return set ?? [];
  });
  const rest = chosen === undefined ? { population: measurePopulation(), bulk: measureBulk() } : {};
  if (rest.population) console.log(populationLines(rest.population).join("\n"));
  if (rest.bulk) console.log(bulkLine(rest.bulk));
  return { node: process.version, sets, ...rest };
}

/** Measures a set in a process of its own; null where that was not possible, and the reason has been printed. */
function measuredApart(name: SetName): SetFigures | null {
  const { status, stdout } = spawnSync(execPath, [fileURLToPath(import.meta.url), "--one", name], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status === 0) return JSON.parse(stdout) as SetFigures;
  process.exitCode = 1;
  return null;
}

function measureOne(name: SetName): void {
  try {
    process.stdout.write(JSON.stringify(measureSet(name)));
  } catch (error) {
    if (!(error instanceof MissingFile)) throw error;
    console.error(`${name} is not measured: ${error.message}. Name its folder with --data.`);
    process.exitCode = 1;
  }
}
