import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { Explanation } from "../../deduplication/linkage/explanation.ts";
import { type Linkage, linkRows, stages } from "../../deduplication/linkage/link-rows.ts";
import { OtherColumns } from "../../deduplication/linkage/model.ts";
import { isOneFile, type Rows } from "../../deduplication/linkage/rows.ts";
import { splinkSettings } from "../../deduplication/linkage/splink/splink-settings.ts";
import { type Progress, withProgress } from "../progress.ts";
import { type ExitCode, exitCodes, UnreadableFile } from "../run.ts";
import { type LinkArguments, readArguments } from "./arguments.ts";
import { asPage, drawChart } from "./chart/draw-chart.ts";
import { collectFaults } from "./line-faults.ts";
import { readLinkConfig } from "./link-config.ts";
import { readModel, writeJson, writeText } from "./model-file.ts";
import { type NamedRows, readFiles } from "./read-files.ts";
import { showPair } from "./show-pair.ts";
import { writeClusters } from "./write-clusters.ts";
import { writePairs } from "./write-pairs.ts";

/** Links or searches files as the arguments say. @returns the exit code */
export async function linkFiles(args: readonly string[]): Promise<ExitCode> {
  const given = readArguments(args);
  const notes: string[] = [];
  try {
    const said = await withProgress("Linking", async (progress) =>
      work(given, progress, (note) => notes.push(note)),
    );
    for (const line of said) console.log(line);
    return exitCodes.DONE;
  } finally {
    // Not while the bar stands on the same lines.
    for (const note of notes) console.error(note);
  }
}

/** Reading is the first step, and writing the last. */
const steps = stages.length + 2;

/** Tells how far the work has come in hundredths of all steps. */
function tellStep(progress: Progress, done: number, what: string): void {
  progress(Math.floor((100 * done) / steps), 100, what);
}

function work(given: LinkArguments, progress: Progress, note: (line: string) => void): string[] {
  refuseOverwriting(given);
  const config = readLinkConfig(given.config);
  const model = given.model === null ? null : readModel(given.model);
  const named = readFiles(given.files, config, collectFaults(), note, (part) =>
    tellStep(progress, part, "reading"),
  );
  const linkage = linked(named, {
    oneToOne: config.oneToOne,
    ...(model && { model }),
    onStage: (stage) => tellStep(progress, 1 + stages.indexOf(stage), stage),
  });
  tellCapped(linkage, note);
  tellStep(progress, steps - 1, "writing");
  return write(given, named, linkage, config.id);
}

/** What is written must not take the place of what is read, or of what else is written. */
function refuseOverwriting(given: LinkArguments): void {
  const { out, clusters, chart, saveModel, exportSplink } = given;
  const taken = new Set(
    [given.config, ...given.files, given.model].flatMap((file) => file ?? []).map(placeOnDisk),
  );
  for (const file of [out, clusters, chart, saveModel, exportSplink]) {
    // What is written to a device replaces nothing.
    if (file === null || file.startsWith("/dev/")) continue;
    const place = placeOnDisk(file);
    if (taken.has(place))
      throw new UnreadableFile(`${file} is named twice: to be written, it needs a name of its own.`);
    taken.add(place);
  }
}

/** Where a file is, or would be, by its path; links are followed. */
function placeOnDisk(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

function linked(
  { columns, rows }: NamedRows,
  options: Omit<Parameters<typeof linkRows>[0], "columns" | "rows">,
) {
  try {
    return linkRows({ columns, rows, ...options });
  } catch (error) {
    if (error instanceof OtherColumns) throw new UnreadableFile(error.message);
    throw error;
  }
}

/** Blocks that were too large to compare: nobody should take them for compared. */
function tellCapped({ cappedBlocks, largestBlock }: Linkage, note: (line: string) => void): void {
  const blocks = [...cappedBlocks.values()].reduce((sum, count) => sum + count, 0);
  if (blocks === 0) return;
  note(
    `${blocks} common values, each in more than ${largestBlock} rows, were no reason by themselves to compare rows.`,
  );
}

function write(given: LinkArguments, { ids, rows }: NamedRows, linkage: Linkage, idColumn: string): string[] {
  const likely = linkage.bits.reduce((sum, bits) => sum + Number(bits >= 0), 0);
  const said = [
    `${ids.length} rows, ${linkage.pairs.count} pairs compared, ${likely} of them likelier one person than not.`,
  ];
  if (given.out) said.push(`${given.out}: ${writePairs(given.out, ids, linkage, given.floor)} pairs.`);
  if (given.clusters)
    said.push(`${given.clusters}: ${writeClusters(given.clusters, ids, linkage)} clusters.`);
  if (given.saveModel) writeJson(given.saveModel, linkage.model);
  if (given.exportSplink) {
    const linkType = given.files.length === 1 ? "dedupe_only" : "link_only";
    const wanted = { linkType, idColumn, dialect: given.splinkDialect } as const;
    writeJson(given.exportSplink, splinkSettings(linkage.model, wanted));
  }
  const explanation = given.explain && explained(given.explain, ids, rows, linkage);
  if (given.explain && explanation) said.push("", ...showPair(given.explain, explanation));
  if (given.chart) {
    const pair = given.explain && explanation ? { ids: given.explain, explanation } : null;
    const picture = drawChart(linkage.model, pair);
    writeText(given.chart, given.chart.endsWith(".html") ? asPage(picture) : `${picture}\n`);
  }
  return said;
}

/** Of one file both ids, of two the left and the right one. */
function explained(
  [a, b]: readonly [string, string],
  ids: readonly string[],
  rows: Rows,
  linkage: Linkage,
): Explanation {
  const left = placeOf(ids, a, 0, rows.left);
  return linkage.explain(left, placeOf(ids, b, isOneFile(rows) ? 0 : rows.left, ids.length));
}

function placeOf(ids: readonly string[], id: string, from: number, to: number): number {
  const place = ids.indexOf(id, from);
  if (place < 0 || place >= to) throw new UnreadableFile(`--explain: no row has the id ${id}.`);
  return place;
}
