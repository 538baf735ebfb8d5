import type { DeathReport } from "./report.ts";

/** How far a report has come, as whoever made it is told: of nobody else's report, and of nothing that was found. */
export const reportProgress = {
  REFUSED: "REFUSED",
  RECEIVED: "RECEIVED",
  RECOGNISED: "RECOGNISED",
  REVIEWER_APPOINTED: "REVIEWER_APPOINTED",
} as const;
export type ReportProgress = keyof typeof reportProgress;

/**
 * How far a report has come.
 * @param person whom it counts to, as far as that bears on it; null where nobody was found yet
 */
export function progressOf(
  { state }: Pick<DeathReport, "state">,
  person: { readonly toldAt: Date | null; readonly settledAt: Date | null } | null,
): ReportProgress {
  if (state === "REFUSED") return "REFUSED";
  // While somebody must say who it is, nobody has begun.
  if (person === null || person.toldAt === null) return "RECEIVED";
  return person.settledAt === null ? "RECOGNISED" : "REVIEWER_APPOINTED";
}
