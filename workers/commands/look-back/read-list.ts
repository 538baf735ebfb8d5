import { pipeline, Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { type ByteSource, type Encoding, findEncoding, textOf } from "../decode-text.ts";
import { UnreadableFile } from "../run.ts";
import { type ColumnMapping, fieldByHeading, type LookBackField, plainHeading } from "./columns.ts";

/** One row of a list: what was understood of it by column, and everything by its heading. */
export interface ListRow {
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
  readonly values: ReadonlyMap<LookBackField, string>;
  readonly asReceived: Readonly<Record<string, string>>;
}

/** A list whose headings were found; its rows can be read again and again, one after another. */
export interface LookBackList {
  /** Throws {@link UnreadableFile} where rows can no longer be told apart. */
  rows(): AsyncGenerator<ListRow>;
}

/** In how many rows from the start the headings are looked for: lists begin with titles and notes. */
const titleRows = 40;
/** The headings are the first row with so many that are known. */
const knownHeadings = 3;
const delimiters = [",", ";", "\t"];
/** A row that is longer is none: a quotation mark was not closed. */
const longestRow = 1_000_000;

/**
 * Opens a look-back list as spreadsheets save it: with or without a byte order mark, in UTF-8, UTF-16 or
 * Windows-1252, parted by commas, semicolons or tabs, with titles above the headings. Of a list no more is held than
 * the row that is read. Throws {@link UnreadableFile}.
 */
export async function openList(source: ByteSource, own: ColumnMapping = {}): Promise<LookBackList> {
  const encoding = await findEncoding(source);
  const fields = fieldByHeading(own);
  for (const delimiter of delimiters) {
    const records = () => recordsOf(source, encoding, delimiter);
    const headings = await findHeadings(records(), fields);
    if (headings !== null) return { rows: () => rowsBelow(headings, records(), fields) };
  }
  throw new UnreadableFile(
    `No row of headings was found in the first ${titleRows} rows: at least ${knownHeadings} known ones are needed, such as "Surname", "DOB", "Date of death". Name your own with --columns.`,
  );
}

/** All rows of a list that is held already. Throws {@link UnreadableFile}. */
export async function readList(file: Uint8Array, own: ColumnMapping = {}): Promise<ListRow[]> {
  return allRows(await openList(() => [file], own));
}

/** All rows of a list that is small enough to be held. */
export async function allRows(list: LookBackList): Promise<ListRow[]> {
  const rows: ListRow[] = [];
  for await (const row of list.rows()) rows.push(row);
  return rows;
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Headings {
  /** Where among the records they stand. */
  readonly place: number;
  readonly cells: readonly string[];
}

async function* recordsOf(
  source: ByteSource,
  encoding: Encoding,
  delimiter: string,
): AsyncGenerator<CsvRecord> {
  const options: Options = {
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  };
  const parser = parse(options);
  // Whoever reads the records is told of what goes wrong; when they read no further, the source is let go.
  pipeline(Readable.from(textOf(source, encoding)), parser, () => {});
  for await (const { record, info } of parser as AsyncIterable<{
    record: string[];
    info: { lines: number };
  }>) {
    yield {
      // The parser says on which line a record ends.
      line: info.lines - record.join("").split("\n").length + 1,
      cells: record.map((cell) => cell.trim()),
    };
  }
}

async function findHeadings(
  records: AsyncIterable<CsvRecord>,
  fields: ReadonlyMap<string, LookBackField>,
): Promise<Headings | null> {
  let place = 0;
  try {
    for await (const { cells } of records) {
      if (isHeading(cells, fields)) return { place, cells };
      place += 1;
      if (place === titleRows) break;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return null;
}

function isHeading(cells: readonly string[], fields: ReadonlyMap<string, LookBackField>): boolean {
  return cells.filter((cell) => fields.has(plainHeading(cell))).length >= knownHeadings;
}

async function* rowsBelow(
  { place, cells: headings }: Headings,
  records: AsyncIterable<CsvRecord>,
  fields: ReadonlyMap<string, LookBackField>,
): AsyncGenerator<ListRow> {
  let passed = 0;
  try {
    for await (const { line, cells } of records) {
      passed += 1;
      const isBelow = passed > place + 1;
      if (isBelow && cells.some((cell) => cell !== "") && !isHeading(cells, fields)) {
        yield rowOf(line, cells, headings, fields);
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFile("Its rows cannot be told apart: a quotation mark is not closed.");
  }
}

function rowOf(
  line: number,
  cells: readonly string[],
  headings: readonly string[],
  fields: ReadonlyMap<string, LookBackField>,
): ListRow {
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
}
