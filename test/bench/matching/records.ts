import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A record of a file by the names of its columns. */
export type FileRecord = Readonly<Record<string, string>>;

/** The folder of the public sets: `MATCHING_DATA`, or the one beside the checkout. */
export function dataFolder(): string {
  return process.env.MATCHING_DATA ?? join(process.cwd(), "..", "shared", "data");
}

/** The records of a public file; names of columns and values are trimmed. */
export function readRecords(file: string): FileRecord[] {
  const columns = (names: string[]) => names.map((name) => name.trim());
  return parse(readFileSync(join(dataFolder(), file)), { columns, trim: true });
}
