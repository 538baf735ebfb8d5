import { firstPossibleDay, type PartialDate } from "./partial-date.ts";
import type { RefusalCatalogue, RefusalReason } from "./refusal.ts";

/** What may be wrong with the day on which a source says that it first noted a death, in words. */
export const reportedOnProblems = {
  REPORTED_IN_FUTURE: {
    message: "The day on which the death was first noted lies in the future.",
    howToProceed: "Check the day, of which the year is often mistyped; leave it out where it is not known.",
  },
  REPORTED_BEFORE_DEATH: {
    message: "The day on which the death was first noted lies before the death.",
    howToProceed: "Check both days; leave out when it was noted where that is not known.",
  },
} as const satisfies RefusalCatalogue;
export type ReportedOnProblem = keyof typeof reportedOnProblems;

/**
 * Can a source have noted a death on this day? The clocks of a review, its method and the rule of eligibility go by it.
 * @param deathDate as the same source has it; null where it gives none
 * @param today the day on which it is received, ISO
 */
export function checkReportedOn(
  reportedOn: string | null,
  deathDate: PartialDate | null,
  today: string,
): RefusalReason<ReportedOnProblem>[] {
  if (reportedOn === null) return [];
  const path = ["reportedOn"];
  if (reportedOn > today) return [{ code: "REPORTED_IN_FUTURE", path }];
  const isBefore = deathDate !== null && reportedOn < firstPossibleDay(deathDate);
  return isBefore ? [{ code: "REPORTED_BEFORE_DEATH", path }] : [];
}
