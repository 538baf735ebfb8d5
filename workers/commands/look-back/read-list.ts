import { type Options, parse } from "csv-parse/sync";
import { decodeText } from "../decode-text.ts";
import { UnreadableFile } from "../run.ts";
import { type ColumnMapping, fieldByHeading, type LookBackField, plainHeading } from "./columns.ts";

/** One row of a list: what was understood of it by column, and everything by its heading. */
export interface ListRow {
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
  readonly values: ReadonlyMap<LookBackField, string>;
  readonly asReceived: Readonly<Record<string, string>>;
}

/** In how many rows from the start the headings are looked for: lists begin with titles and notes. */
const titleRows = 40;
/** The headings are the first row with so many that are known. */
const knownHeadings = 3;
const delimiters = [",", ";", "\t"];

/**
 * Reads a look-back list as spreadsheets save it: with or without a byte order mark, in UTF-8, UTF-16 or
 * Windows-1252, parted by commas, semicolons or tabs, with titles above the headings. Empty rows and repeated
 * headings are passed over. Throws {@link UnreadableFile}.
 */
export function readList(file: Uint8Array, own: ColumnMapping = {}): ListRow[] {
  const text = decodeText(file).replace(/\r\n?/g, "\n");
  const fields = fieldByHeading(own);
  for (const delimiter of delimiters) {
    const records = parseRecords(text, delimiter);
    const start = records.slice(0, titleRows).findIndex(({ cells }) => isHeading(cells, fields));
    if (start >= 0) return rowsBelow(records[start]!.cells, records.slice(start + 1), fields);
  }
  throw new UnreadableFile(
    `No row of headings was found in the first ${titleRows} rows: at least ${knownHeadings} known ones are needed, such as "Surname", "DOB", "Date of death". Name your own with --columns.`,
  );
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRecords(text: string, delimiter: string): CsvRecord[] {
  const options: Options = {
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
  let parsed: { record: string[]; info: { lines: number } }[];
  try {
    parsed = parse(text, options) as unknown as typeof parsed;
  } catch {
    return [];
  }
  return parsed.map(({ record, info }) => ({
    // The parser says on which line a record ends.
    line: info.lines - record.join("").split("\n").length + 1,
    cells: record.map((cell) => cell.trim()),
  }));
}

function isHeading(cells: readonly string[], fields: ReadonlyMap<string, LookBackField>): boolean {
  return cells.filter((cell) => fields.has(plainHeading(cell))).length >= knownHeadings;
}

function rowsBelow(
  headings: readonly string[],
  records: readonly CsvRecord[],
  fields: ReadonlyMap<string, LookBackField>,
): ListRow[] {
  const filled = records.filter(
    ({ cells }) => cells.some((cell) => cell !== "") && !isHeading(cells, fields),
  );
  return filled.map(({ line, cells }) => {
    const values = new Map<LookBackField, string>();
    const asReceived: Record<string, string> = {};
    for (const [index, cell] of cells.entries()) {
      if (cell === "") continue;
      const heading = headings[index] || `column ${index + 1}`;
      const field = fields.get(plainHeading(heading));
      if (field && !values.has(field)) values.set(field, cell);
      asReceived[heading] = cell;
    }
    return { line, values, asReceived };
  });
}
