import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { CsvError, type Options, parse } from "csv-parse/sync";
import type { ColumnKind } from "../../deduplication/linkage/column-kinds.ts";
import { isUnreadable, standardValue } from "../../deduplication/linkage/standard-values.ts";
import { decodeText } from "../decode-text.ts";
import { UnreadableFile } from "../run.ts";
import type { LineFaults } from "./line-faults.ts";
import type { LinkConfig } from "./link-config.ts";

/** The rows of a file: their ids, and the standard values of each column that the config names. */
export interface FileRows {
  readonly ids: readonly string[];
  /** By the order of the config; null where the file has no such column. */
  readonly columns: readonly (readonly (string | null)[] | null)[];
}

/**
 * Reads a file as spreadsheets and other programs write it: with or without a byte order mark, in UTF-8,
 * UTF-16 or Windows-1252, parted by commas, semicolons, tabs or bars. No more is kept than ids and standard values. What
 * cannot be read in a line is noted, and counts as missing. Throws {@link UnreadableFile}.
 */
export function readRows(
  file: string,
  config: LinkConfig,
  faults: LineFaults,
  onPart: (part: number) => void,
): FileRows {
  const bytes = readBytes(file);
  const reader = rowReader(file, config, faults);
  const options: Options = {
    bom: true,
    delimiter: delimiterOf(bytes),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    on_record: (record: readonly string[], { lines, bytes: read }) => {
      if (record.some((cell) => cell !== "")) reader.read(record, lines - lineBreaks(record));
      onPart(read / bytes.length);
      // Nothing is handed back, so that the parser keeps nothing.
      return null;
    },
  };
  try {
    parse(bytes, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFile(`${basename(file)} is no CSV: ${error.message}.`);
  }
  return reader.rows();
}

function readBytes(file: string): Uint8Array {
  try {
    const bytes = readFileSync(file);
    return isUtf8(bytes) ? bytes : Buffer.from(decodeText(bytes));
  } catch {
    throw new UnreadableFile(`${file} cannot be read.`);
  }
}

/** The one that parts the headings most often. */
function delimiterOf(bytes: Uint8Array): string {
  const headings =
    Buffer.from(bytes.subarray(0, 65_536))
      .toString("utf8")
      .split(/[\r\n]/, 1)[0] ?? "";
  const counts = [",", ";", "\t", "|"].map((delimiter) => ({
    delimiter,
    count: headings.split(delimiter).length,
  }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
}

/** The parser says on which line a record ends: cells may go over several. */
function lineBreaks(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.includes("\n") ? cell.split("\n").length - 1 : 0), 0);
}

function rowReader(file: string, config: LinkConfig, faults: LineFaults) {
  const wanted = Object.entries(config.columns);
  const ids: string[] = [];
  const lineOfId = new Map<string, number>();
  let headings: readonly string[] | null = null;
  let idAt = -1;
  let cells: ColumnReader[] = [];
  const readHeadings = (record: readonly string[]) => {
    headings = record;
    const twice = [config.id, ...wanted.map(([name]) => name)].find((name) => count(record, name) > 1);
    if (twice !== undefined)
      throw new UnreadableFile(
        `${basename(file)} has several columns "${twice}": give each a name of its own.`,
      );
    idAt = placeOf(record, config.id);
    if (idAt < 0)
      throw new UnreadableFile(`${basename(file)} has no column "${config.id}". ${known(record)}`);
    cells = wanted.map(([name, kind]) => columnReader(name, kind, placeOf(record, name)));
  };
  const readId = (record: readonly string[], line: number) => {
    const id = record[idAt] ?? "";
    const before = lineOfId.get(id);
    if (id === "") faults.refuse(file, line, `has nothing in "${config.id}"`);
    else if (before !== undefined) faults.refuse(file, line, `has the same "${config.id}" as line ${before}`);
    lineOfId.set(id, line);
    ids.push(id);
  };
  return {
    read(record: readonly string[], line: number) {
      if (headings === null) return readHeadings(record);
      if (record.length !== headings.length)
        faults.note(file, line, `${record.length} cells where ${headings.length} are headed`);
      readId(record, line);
      for (const column of cells) column.read(record, line, file, faults);
    },
    rows: (): FileRows => {
      if (headings === null) throw new UnreadableFile(`${basename(file)} is empty.`);
      return { ids, columns: cells.map(({ values }) => values) };
    },
  };
}

interface ColumnReader {
  readonly values: (string | null)[] | null;
  read(record: readonly string[], line: number, file: string, faults: LineFaults): void;
}

function columnReader(name: string, kind: ColumnKind, at: number): ColumnReader {
  if (at < 0) return { values: null, read: () => {} };
  const values: (string | null)[] = [];
  const known = new Map<string, string | null>();
  return {
    values,
    read(record, line, file, faults) {
      const written = record[at] ?? "";
      let value = known.get(written);
      if (value === undefined) {
        value = standardValue(kind, written);
        known.set(written, value);
      }
      if (value === null && isUnreadable(kind, written))
        faults.note(file, line, `"${name}" is no ${nameOfKind[kind] ?? kind}, and counts as missing`);
      values.push(value);
    },
  };
}

const nameOfKind: Partial<Record<ColumnKind, string>> = {
  birthDate: "date",
  deathDate: "date",
  birthYear: "year",
  birthMonth: "number of a month",
  birthDay: "number of a day",
};

function placeOf(headings: readonly string[], name: string): number {
  return headings.indexOf(name);
}

function count(headings: readonly string[], name: string): number {
  return headings.filter((heading) => heading === name).length;
}

function known(headings: readonly string[]): string {
  return `It has ${headings.map((heading) => `"${heading}"`).join(", ")}.`;
}
