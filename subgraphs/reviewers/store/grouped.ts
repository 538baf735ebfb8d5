/** Rows by the reviewer to whom they belong. */
export function grouped<Row extends { reviewerId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.reviewerId, [...(groups.get(row.reviewerId) ?? []), row]);
  return groups;
}
