import { element, text } from "./svg.ts";

/** A row of a chart: a bar from one number of bits to another. */
export interface Bar {
  readonly name: string;
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** The number that is written beside it. */
  readonly bits: number;
  /** Is it what the others come to? */
  readonly isSum?: boolean;
  /** Does a new group begin with it? */
  readonly isFirst?: boolean;
}

/** A chart with its height, to be placed below others. */
export interface Chart {
  readonly height: number;
  readonly elements: readonly string[];
}

/** The width of all charts. */
export const chartWidth = 1_000;

const [nameAt, wordsAt, barsFrom, barsTo, bitsAt] = [16, 200, 520, 920, 984];
const [headHeight, rowHeight, barHeight, groupGap] = [64, 22, 14, 8];
const colours = { for: "#1b6ca8", against: "#c2542d", sum: "#4a5568", line: "#cbd2d9", quiet: "#616e7c" };

/** Draws bars beside one another on one scale of bits, with a line at 0. */
export function barChart(title: string, subtitle: string, bars: readonly Bar[]): Chart {
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(1, ...ends)];
  const place = (bits: number) => round(barsFrom + ((bits - low) / (high - low || 1)) * (barsTo - barsFrom));
  let y = headHeight;
  const rows = bars.map((bar) => {
    if (bar.isFirst) y += groupGap;
    const drawn = row(bar, y, place);
    y += rowHeight;
    return drawn;
  });
  const axis = ticks(low, high).flatMap((bits) => [
    element("line", {
      x1: place(bits),
      x2: place(bits),
      y1: headHeight,
      y2: y,
      stroke: bits === 0 ? colours.sum : colours.line,
    }),
    text(place(bits), headHeight - 6, `${bits}`, { anchor: "middle", size: 10, fill: colours.quiet }),
  ]);
  return {
    height: y + 16,
    elements: [
      text(nameAt, 24, title, { size: 16, weight: 600 }),
      text(nameAt, 44, subtitle, { fill: colours.quiet }),
      ...axis,
      ...rows.flat(),
    ],
  };
}

function row(
  { name, words, from, to, bits, isSum, isFirst }: Bar,
  y: number,
  place: (bits: number) => number,
) {
  const [left, right] = [place(Math.min(from, to)), place(Math.max(from, to))];
  const base = y + rowHeight - 7;
  const fill = isSum ? colours.sum : to >= from ? colours.for : colours.against;
  const weight = isSum || isFirst ? 600 : 400;
  return [
    text(nameAt, base, name, { weight }),
    text(wordsAt, base, words, { fill: colours.quiet, size: 11 }),
    element("rect", { x: left, y: y + 4, width: round(Math.max(1, right - left)), height: barHeight, fill }),
    text(bitsAt, base, `${bits < 0 ? "−" : "+"}${Math.abs(bits).toFixed(2)}`, { anchor: "end", weight }),
  ];
}

/** Round numbers of bits between two ends, not more than ten. */
function ticks(low: number, high: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => (high - low) / each <= 10) ?? 200;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, at) => (first + at) * step);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
