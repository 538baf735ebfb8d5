import { basename } from "node:path";
import type { Column } from "../../deduplication/linkage/column.ts";
import type { Rows } from "../../deduplication/linkage/rows.ts";
import { UnreadableFile } from "../run.ts";
import type { LineFaults } from "./line-faults.ts";
import type { LinkConfig } from "./link-config.ts";
import { type FileRows, readRows } from "./read-rows.ts";

/** The rows of all files, one file after the other. */
export interface NamedRows {
  readonly ids: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: Rows;
}

/** Reads one or two files by a config. `onPart` is told how much of them has been read, from 0 to 1. */
export function readFiles(
  files: readonly string[],
  config: LinkConfig,
  faults: LineFaults,
  print: (line: string) => void,
  onPart: (part: number) => void,
): NamedRows {
  const read = files.map((file, at) =>
    readRows(file, config, faults, (part) => onPart((at + part) / files.length)),
  );
  faults.tell(print);
  const columns = Object.entries(config.columns).map(([name, kind], at) => {
    if (read.every((each) => each.columns[at] === null))
      throw new UnreadableFile(`${files.map((file) => basename(file)).join(" and ")}: no column "${name}".`);
    for (const [place, each] of read.entries()) {
      if (each.columns[at] === null)
        print(`${basename(files[place]!)} has no column "${name}": it counts as missing there.`);
    }
    return { name, kind, values: read.flatMap((each) => valuesOf(each, at)) };
  });
  const ids = read.flatMap((each) => each.ids);
  return { ids, columns, rows: { count: ids.length, left: read[0]!.ids.length } };
}

function valuesOf({ ids, columns }: FileRows, at: number): readonly (string | null)[] {
  return columns[at] ?? ids.map(() => null);
}
