import type { Transaction } from "../../kit/database.ts";

/**
 * The team whose rows a caller may see: their own organisation's; null, which is every team's, for a job.
 * Who acts for no organisation sees nobody's.
 */
export function teamOf({ caller }: Transaction): string | null {
  return caller.job === null ? (caller.organisation ?? "") : null;
}
