import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { UnreadableFile } from "../run.ts";
import { type ColumnMapping, columnMappingSchema } from "./columns.ts";
import { allRows, type ListRow, type LookBackList, openList } from "./read-list.ts";

/** Opens a list in its file, of which it holds a row at a time. Throws {@link UnreadableFile}. */
export async function openListFile(file: string, own: ColumnMapping): Promise<LookBackList> {
  const { rows } = await namingFile(file, () => openList(() => createReadStream(file), own));
  return {
    rows: async function* () {
      const read = rows();
      const next = () => namingFile(file, () => read.next());
      for (let row = await next(); !row.done; row = await next()) yield row.value;
    },
  };
}

/** Reads all rows of a list from its file. Throws {@link UnreadableFile}. */
export async function readListFile(file: string, own: ColumnMapping): Promise<ListRow[]> {
  return allRows(await openListFile(file, own));
}

/** Says in which file something is wrong. */
async function namingFile<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UnreadableFile(`${file}: ${error.message}`);
    if (error instanceof Error && "syscall" in error) throw new UnreadableFile(`${file} cannot be read.`);
    throw error;
  }
}

/** Reads headings of one's own. Throws {@link UnreadableFile}. */
export async function readMapping(file: string): Promise<ColumnMapping> {
  try {
    return columnMappingSchema.parse(JSON.parse(await readFile(file, "utf8"))) as ColumnMapping;
  } catch {
    throw new UnreadableFile(
      `${file} is no mapping of columns: it should be JSON with fields of the hub and lists of headings.`,
    );
  }
}
