import { expect, test } from "vitest";
import { inBatches } from "./batches.ts";
import { inLineOrder } from "./in-line-order.ts";
import { understandRow } from "./understand-row.ts";

const terms = { sourceSystem: "list", organisation: "RV5", today: "2018-03-09" as never };

async function* rowsOf(count: number, wordsOfEach: number, read: number[] = [], letter = "x") {
  for (let line = 1; line <= count; line += 1) {
    read.push(line);
    // Every third has no reference of its own and cannot be sent.
    const values = new Map(line % 3 === 0 ? [] : [["reference", `A-${line}`] as const]);
    yield understandRow({ line, values, asReceived: { Notes: letter.repeat(wordsOfEach) } }, terms);
  }
}

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

test("a request takes at most 500 rows, and only those that can be sent", async () => {
  const batches = await collect(inBatches(rowsOf(1_800, 10)));
  expect(batches.map((batch) => batch.length)).toEqual([500, 500, 200]);
  expect(batches.flat().every(({ row }) => row % 3 !== 0)).toBe(true);
});

test("heavy rows go fewer at a time, and one too heavy goes alone", async () => {
  const heavy = await collect(inBatches(rowsOf(8, 250_000)));
  expect(heavy.map((batch) => batch.map(({ row }) => row))).toEqual([
    [1, 2],
    [4, 5],
    [7, 8],
  ]);
  // What weighs is bytes: a letter of another script has up to three.
  const otherScript = await collect(inBatches(rowsOf(8, 85_000, [], "அ")));
  expect(otherScript.map((batch) => batch.length)).toEqual([2, 2, 2]);
  const tooHeavy = await collect(inBatches(rowsOf(2, 700_000)));
  expect(tooHeavy.map((batch) => batch.length)).toEqual([1, 1]);
});

test("no more is read than the next request holds", async () => {
  const read: number[] = [];
  await inBatches(rowsOf(3_000, 10, read)).next();
  expect(read.length).toBe(751);
});

test("two lists in the order of their lines are one", async () => {
  const lines = async function* (...all: number[]) {
    for (const line of all) yield { line };
  };
  const merged = await collect(inLineOrder(lines(1, 4, 9), lines(2, 3, 10, 11)));
  expect(merged.map(({ line }) => line)).toEqual([1, 2, 3, 4, 9, 10, 11]);
  expect(await collect(inLineOrder(lines(), lines()))).toEqual([]);
});
