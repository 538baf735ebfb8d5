import type { Figures } from "./figures.ts";
import type { PopulationFigures } from "./measure-population.ts";
import type { SetFigures } from "./measure-set.ts";
import { peers } from "./peers.ts";

const [begin, end] = ["<!-- matching figures -->", "<!-- end of matching figures -->"];

/** A text with the figures between its two marks. */
export function withTables(text: string, figures: Figures): string {
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`The text has no ${begin} and ${end}.`);
  return `${text.slice(0, before + begin.length)}\n\n${figuresTables(figures)}\n\n${text.slice(after)}`;
}

/** The figures as the tables of the README. */
export function figuresTables({ sets, population, bulk }: Figures): string {
  return [
    ...setsTable(sets),
    "",
    ...(population ? populationTable(population) : []),
    ...(bulk
      ? ["", `Scored on one core: ${Math.round(bulk.reportsPerSecond / 100) * 100} reports a second.`]
      : []),
  ].join("\n");
}

function setsTable(sets: readonly SetFigures[]): string[] {
  return table(
    [
      "files",
      "F1 at one half",
      "at best",
      "clustered",
      "right among .99 and more",
      "others, at one half / at best",
      "seconds / of processor",
      "MB",
    ],
    sets.map((set) => [
      `${set.set}: ${count(set.records)} rows, ${count(set.truePairs)} true pairs`,
      share(set.atDefault.f1),
      share(set.atBest.f1),
      set.clustered === null ? "" : share(set.clustered.f1),
      share(set.automatic.precision),
      (peers[set.set] ?? [])
        .map(({ tool, best, atDefault }) => `${tool} ${share(atDefault)} / ${share(best)}`)
        .join("; "),
      `${set.seconds.toFixed(1)} / ${set.processorSeconds.toFixed(1)}`,
      set.peakMegabytes.toFixed(0),
    ]),
  );
}

function populationTable({ model, usual, careless }: PopulationFigures): string[] {
  const words = {
    SAME: "one person",
    TWIN: "twins",
    SIBLING: "siblings",
    NAMESAKE_CHILD: "parent and child of one name",
    STRANGER: "strangers",
  } as const;
  return table(
    [
      `two reports of (model \`${model}\`)`,
      "pairs",
      "linked",
      "linked or asked",
      "careless: linked",
      "linked or asked",
    ],
    usual.map(({ relation, pairs, automatic, question }, at) => {
      const other = careless[at]!;
      return [
        words[relation],
        count(pairs),
        share(automatic),
        share(automatic + question),
        share(other.automatic),
        share(other.automatic + other.question),
      ];
    }),
  );
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)];
}

/** Nothing short of all reads 1.0000. */
function share(of: number): string {
  return (of < 1 ? Math.min(of, 0.9999) : of).toFixed(4).replace(/^0/, "");
}

function count(of: number): string {
  return of.toLocaleString("en-GB");
}
