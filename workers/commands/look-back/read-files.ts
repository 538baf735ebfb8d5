import { readFile } from "node:fs/promises";
import { UnreadableFile } from "../run.ts";
import { type ColumnMapping, columnMappingSchema } from "./columns.ts";
import { type ListRow, readList } from "./read-list.ts";

/** Reads a list from its file. Throws {@link UnreadableFile}. */
export async function readListFile(file: string, own: ColumnMapping): Promise<ListRow[]> {
  const content = await readFile(file).catch(() => {
    throw new UnreadableFile(`${file} cannot be read.`);
  });
  try {
    return readList(content, own);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UnreadableFile(`${file}: ${error.message}`);
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
