import type { BulkFigures, PopulationFigures } from "./measure-population.ts";
import type { SetFigures } from "./measure-set.ts";

const widths = [40, 8, 8, 8, 8, 8, 8, 10, 10, 10, 8, 8, 8];

/** The heads of the columns that `setLine` fills. */
export const headingLine = line([
  "set",
  "rows",
  "pairs",
  "F1",
  "missed",
  "false",
  "best",
  "clustered",
  "auto P",
  "auto R",
  "s",
  "CPU s",
  "MB",
]);

/** The figures of a set in one line. */
export function setLine(set: SetFigures): string {
  const { atDefault, atBest, automatic, clustered } = set;
  return line([
    set.set,
    String(set.records),
    String(set.candidatePairs),
    atDefault.f1.toFixed(4),
    String(atDefault.missed),
    String(atDefault.falsePairs),
    atBest.f1.toFixed(4),
    clustered?.f1.toFixed(4) ?? "",
    automatic.precision.toFixed(4),
    automatic.recall.toFixed(4),
    set.seconds.toFixed(2),
    set.processorSeconds.toFixed(2),
    set.peakMegabytes.toFixed(0),
  ]);
}

/** What became of invented reports of deaths, a line for each relation. */
export function populationLines({ model, usual, careless }: PopulationFigures): string[] {
  const lines = (habits: string, figures: PopulationFigures["usual"]) =>
    figures.map(({ relation, pairs, automatic, question, apart }) =>
      line([
        `${relation}, ${habits}`,
        String(pairs),
        ...[automatic, question, automatic + question, apart].map((share) => share.toFixed(4)),
      ]),
    );
  return [
    "",
    line([`reports, model ${model}`, "pairs", "auto", "asked", "either", "apart"]),
    ...lines("usual habits", usual),
    ...lines("careless", careless),
  ];
}

/** How fast reports are decided about. */
export function bulkLine({ reportsPerSecond, known, candidatesEach }: BulkFigures): string {
  return `\n${reportsPerSecond.toFixed(0)} reports a second on one core, against ${known} reports, ${candidatesEach.toFixed(1)} candidates each`;
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
    .join("")
    .trimEnd();
}
