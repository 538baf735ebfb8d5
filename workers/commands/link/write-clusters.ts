import { clusterRows } from "../../deduplication/linkage/clusters.ts";
import type { Linkage } from "../../deduplication/linkage/link-rows.ts";
import { cellOf, writeCsv } from "../write-csv.ts";

/**
 * Writes for each row the cluster it is in. Clusters are numbered from 1 in the order in which the files first
 * name them. @returns how many there are
 */
export function writeClusters(file: string, ids: readonly string[], { pairs, bits }: Linkage): number {
  const groups = clusterRows(ids.length, { ...pairs, bits });
  const numbers = new Map<number, number>();
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size + 1);
  writeCsv(
    file,
    "id,cluster",
    ids.map((id, row) => `${cellOf(id)},${numbers.get(groups[row]!)}`),
  );
  return numbers.size;
}
