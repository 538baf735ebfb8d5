import type { Explanation, Step } from "../../deduplication/linkage/explanation.ts";
import { total } from "../../deduplication/linkage/explanation.ts";
import { probabilityOf } from "../../deduplication/linkage/probability.ts";

const barWidth = 24;

/** The way of a pair to its weight as lines for a terminal: a bar to the right speaks for one person. */
export function showPair(ids: readonly [string, string], { steps, wasCompared }: Explanation): string[] {
  const weight = total(steps);
  const largest = Math.max(1, Math.abs(weight), ...steps.map(({ bits }) => Math.abs(bits)));
  const rows = steps.map((step) => [
    step.name,
    valuesOf(step),
    written(step.bits),
    bar(step.bits / largest),
    step.words,
  ]);
  const end = ["weight", "", written(weight), bar(weight / largest), ""];
  return [
    `${ids[0]} and ${ids[1]}: one person with probability ${shownProbability(weight)}.`,
    ...(wasCompared ? [] : ["They share no key: without this question they would not have been compared."]),
    "",
    ...aligned([["", "", "bits", "", ""], ...rows, end]),
  ];
}

/** The probability of a weight, never rounded up to certainty. */
export function shownProbability(weight: number): string {
  const probability = probabilityOf(weight);
  if (probability >= 0.9999) return "over 0.9999";
  return probability < 0.0001 ? "below 0.0001" : probability.toFixed(4);
}

function valuesOf({ values, level }: Step): string {
  if (values === null) return "";
  const [left, right] = values.map((value) => value ?? "–");
  return level === "SAME" ? left! : `${left} | ${right}`;
}

function written(bits: number): string {
  return `${bits < 0 ? "−" : "+"}${Math.abs(bits).toFixed(2)}`;
}

/** A bar from the middle: to the left against, to the right for one person. */
function bar(share: number): string {
  const length = Math.round((Math.abs(share) * barWidth) / 2);
  const half = barWidth / 2;
  return share < 0
    ? `${"█".repeat(length).padStart(half)}│${" ".repeat(half)}`
    : `${" ".repeat(half)}│${"█".repeat(length).padEnd(half)}`;
}

const numbers = 2;

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === numbers ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join("  ")
      .trimEnd(),
  );
}
