import type { PackCell, PackTable } from "../../schema/values/pack.ts";

/** What a picture is made of, whatever it is drawn on; places count from the upper left, in points. */
export type Shape =
  | {
      readonly kind: "BAR";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | {
      readonly kind: "TEXT";
      readonly x: number;
      /** Of the line on which it stands. */
      readonly y: number;
      readonly words: string;
      readonly size: number;
      readonly anchor: "start" | "end";
      readonly fill: string;
    }
  | {
      readonly kind: "LINE";
      readonly x: number;
      readonly y1: number;
      readonly y2: number;
      readonly stroke: string;
    };

/** A picture, with what it tells whoever does not see it. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly words: string;
}

/** Colours of three and more to one against white; the figure stands beside each bar, so that none tells by itself. */
const colours = ["#005eb8", "#ae2573", "#4c6272", "#006747"] as const;
const ink = "#212b32";
const quiet = "#4c6272";

export const chartWidth = 480;
const barsFrom = 190;
const barsTo = 440;
const barHeight = 10;
const gap = 8;
const legendHeight = 20;

/** As many rows as a page holds; a table with more is drawn as far as that, and says so. */
const mostRows = 30;

/** Draws the figures of a table as bars, a group for each row; null where there is nothing to draw. */
export function drawChart({ rows: all, drawn, columns, caption }: PackTable): Chart | null {
  const rows = all.slice(0, Math.floor(mostRows / Math.max(1, drawn.length)));
  const values = rows.flatMap(({ cells }) => drawn.map((at) => cells[at]?.value ?? 0));
  const most = Math.max(...values, 1);
  if (drawn.length === 0 || rows.length === 0) return null;
  const names = drawn.map((at) => columns[at + 1] ?? "");
  const head = names.length > 1 ? legendHeight : 0;
  const groupHeight = drawn.length * barHeight + gap;
  const shapes: Shape[] = head > 0 ? legend(names) : [];
  const height = head + rows.length * groupHeight;
  shapes.push({ kind: "LINE", x: barsFrom, y1: head, y2: height, stroke: quiet });
  rows.forEach(({ label, cells }, index) => {
    const top = head + index * groupHeight + gap / 2;
    const middle = top + (drawn.length * barHeight) / 2 + 3;
    shapes.push(text(barsFrom - 6, middle, shortened(label), "end", ink));
    drawn.forEach((at, series) => {
      const cell = cells[at];
      if (cell) shapes.push(...bar(cell, top + series * barHeight, most, colours[series % colours.length]!));
    });
  });
  const isWhole = rows.length === all.length;
  return { width: chartWidth, height, shapes, words: inWords(caption, names, isWhole ? null : rows.length) };
}

function legend(names: readonly string[]): Shape[] {
  let x = barsFrom;
  return names.flatMap((name, series): Shape[] => {
    const at = x;
    x += 18 + name.length * 5;
    const fill = colours[series % colours.length]!;
    return [{ kind: "BAR", x: at, y: 3, width: 8, height: 8, fill }, text(at + 12, 10, name, "start", ink)];
  });
}

/** A figure that is suppressed has no bar, but its star. */
function bar({ value, display }: PackCell, y: number, most: number, fill: string): Shape[] {
  const width =
    value === null ? 0 : Math.round(((value / most) * (barsTo - barsFrom) + Number.EPSILON) * 10) / 10;
  const drawn: Shape[] =
    width > 0 ? [{ kind: "BAR", x: barsFrom, y: y + 1, width, height: barHeight - 2, fill }] : [];
  return [...drawn, text(barsFrom + width + 4, y + barHeight - 2, display, "start", ink)];
}

function text(x: number, y: number, words: string, anchor: "start" | "end", fill: string): Shape {
  return { kind: "TEXT", x, y, words, size: 8, anchor, fill };
}

const longest = 38;
const shortened = (label: string) => (label.length <= longest ? label : `${label.slice(0, longest - 1)}…`);

function inWords(caption: string, names: readonly string[], firstRows: number | null): string {
  const lower = names.map((name) => name.toLowerCase()).join(", ");
  const part = firstRows === null ? "" : `, the first ${firstRows} rows`;
  return `Bars: ${caption}, by ${lower}${part}. The same figures stand in the table.`;
}
