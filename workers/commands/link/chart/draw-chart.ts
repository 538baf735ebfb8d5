import { type Explanation, total } from "../../../deduplication/linkage/explanation.ts";
import type { FieldKind } from "../../../deduplication/linkage/fields.ts";
import type { LinkageModel } from "../../../deduplication/linkage/model.ts";
import { wordsOfLevel } from "../../../deduplication/linkage/words.ts";
import { shownProbability } from "../show-pair.ts";
import { type Bar, barChart, type Chart, chartWidth } from "./bar-chart.ts";
import { element } from "./svg.ts";

/** A pair to draw, with the ids by which it was asked for. */
export interface DrawnPair {
  readonly ids: readonly [string, string];
  readonly explanation: Explanation;
}

/** The picture of a model's weights, and above it of a pair's way to its weight. It shows no value of any row. */
export function drawChart(model: LinkageModel, pair: DrawnPair | null): string {
  return stacked([...(pair === null ? [] : [waterfall(pair)]), weights(model)]);
}

/** The picture of a pair alone. */
export function drawPair(pair: DrawnPair): string {
  return stacked([waterfall(pair)]);
}

/** The picture as a page of its own. */
export function asPage(picture: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Weights of a linkage</title></head>
<body style="margin:0">
${picture}
</body>
</html>
`;
}

function waterfall({ ids, explanation: { steps } }: DrawnPair): Chart {
  let sum = 0;
  const bars = steps.map(({ name, words, bits }): Bar => {
    const from = sum;
    sum += bits;
    return { name, words, from, to: sum, bits };
  });
  const weight = total(steps);
  const last: Bar = { name: "weight", words: "", from: 0, to: weight, bits: weight, isSum: true };
  return barChart(
    `${ids[0]} and ${ids[1]}`,
    `How the weight comes about, in bits of log odds: one person with probability ${shownProbability(weight)}.`,
    [...bars, last],
  );
}

function weights({ comparisons, prior }: LinkageModel): Chart {
  const bars = comparisons.flatMap(({ name, kind, levels, same, other }) =>
    levels.map((level, at): Bar => {
      const bits = Math.log2(same[0]![at]! / other[0]![at]!);
      const words = wordsOfLevel(kind as FieldKind | null, level);
      return { name: at === 0 ? name : "", words, from: 0, to: bits, bits, isFirst: at === 0 };
    }),
  );
  return barChart(
    "What each comparison weighs",
    `In bits of log odds, for values as common as most; any two rows start from ${Math.log2(prior / (1 - prior)).toFixed(2)}.`,
    bars,
  );
}

function stacked(charts: readonly Chart[]): string {
  const height = charts.reduce((sum, chart) => sum + chart.height, 16);
  let y = 8;
  const placed = charts.map((chart) => {
    const group = element("g", { transform: `translate(0 ${y})` }, ...chart.elements);
    y += chart.height;
    return group;
  });
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${chartWidth} ${height}`,
      width: chartWidth,
      height,
      "font-family": "system-ui, sans-serif",
    },
    element("title", {}, "How records are weighed, in bits of log odds"),
    element("rect", { width: chartWidth, height, fill: "#ffffff" }),
    ...placed,
  );
}
