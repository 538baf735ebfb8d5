import type { RowReport, UnderstoodRow } from "./understand-row.ts";

/** A row as an import takes it: its line, and the report without what goes for the whole list. */
export interface BatchRow {
  readonly row: number;
  readonly report: Omit<RowReport, "kind" | "sourceSystem">;
}

/** Rows of one request, and what they may weigh, as bytes of JSON: the door takes a mebibyte. */
const rowsAtOneTime = 500;
const bytesAtOneTime = 600_000;

/** The rows that can be sent, in the requests that take them; no more is read than the next request holds. */
export async function* inBatches(rows: AsyncIterable<UnderstoodRow>): AsyncGenerator<BatchRow[]> {
  let batch: BatchRow[] = [];
  let bytes = 0;
  for await (const { line, report, obstacles } of rows) {
    if (obstacles.length > 0) continue;
    const { kind, sourceSystem, ...rest } = report;
    const row = { row: line, report: rest };
    const weight = Buffer.byteLength(JSON.stringify(row));
    if (batch.length === rowsAtOneTime || (batch.length > 0 && bytes + weight > bytesAtOneTime)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(row);
    bytes += weight;
  }
  if (batch.length > 0) yield batch;
}
