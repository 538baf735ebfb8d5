import type { ColumnKind } from "../../../workers/deduplication/linkage/column-kinds.ts";
import type { FileRecord } from "./records.ts";

/** Files whose true pairs are known. */
export interface MatchingSet {
  /** One file to be searched for duplicates, or two to be linked. */
  readonly files: readonly (readonly FileRecord[])[];
  readonly columns: Readonly<Record<string, ColumnKind>>;
  readonly oneToOne: boolean;
  /** Records of one person give the same. */
  readonly personOf: (record: FileRecord) => string;
}
