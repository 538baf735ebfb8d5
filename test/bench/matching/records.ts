import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A record of a file by the names of its columns. */
export type FileRecord = Readonly<Record<string, string>>;

/** The folder of the public sets: `MATCHING_DATA`, or the one beside the checkout. */
export function dataFolder(): string {
  return process.env.MATCHING_DATA ?? join(process.cwd(), "..", "shared", "data");
}

/** A public file is not where it is looked for. */
export class MissingFile extends Error {
  override readonly name = "MissingFile";
}

/** The records of a public file; names of columns and values are trimmed. Throws {@link MissingFile}. */
export function readRecords(file: string): FileRecord[] {
  const path = join(dataFolder(), file);
  if (!existsSync(path)) throw new MissingFile(`${file} is not in ${dataFolder()}`);
  const columns = (names: string[]) => names.map((name) => name.trim());
  return parse(readFileSync(path), { columns, trim: true });
}
