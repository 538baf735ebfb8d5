import { type Linkage, linkRows } from "../../../workers/deduplication/linkage/link-rows.ts";
import { standardValue } from "../../../workers/deduplication/linkage/standard-values.ts";
import type { MatchingSet } from "./matching-set.ts";

/** Links or searches the files of a set as the command does. */
export function linkSet({ files, columns, oneToOne }: MatchingSet): Linkage {
  const records = files.flat();
  const standard = Object.entries(columns).map(([name, kind]) => ({
    kind,
    name,
    values: records.map((record) => standardValue(kind, record[name] ?? "")),
  }));
  const rows = { count: records.length, left: files[0]!.length };
  return linkRows({ columns: standard, rows, oneToOne });
}
