import { daysBetween } from "../../schema/values/calendar.ts";
import { parseIsoDate } from "../../schema/values/iso-date.ts";
import { bandOf } from "./bands.ts";
import type { SubmissionCodes, SubmissionFacts, Timeliness } from "./types.ts";

/** How long things took, in bands of days, as the days themselves would date the review; and whether in time. */
export function timelinessOf(facts: SubmissionFacts, codes: SubmissionCodes): Timeliness {
  const band = (days: number | null) =>
    days === null ? null : bandOf(days, codes.disclosureRule.dayBandsFrom);
  return {
    notificationToAllocation: band(days(facts.notifiedOn, facts.allocatedOn)),
    notificationToCompletion: band(days(facts.notifiedOn, facts.completedOn)),
    held: band(facts.heldDays),
    allocatedInTime: facts.allocatedInTime,
    completedInTime: facts.completedInTime,
  };
}

function days(from: string | null, to: string | null): number | null {
  const start = from === null ? null : parseIsoDate(from);
  const end = to === null ? null : parseIsoDate(to);
  return start?.ok && end?.ok ? daysBetween(start.value, end.value) : null;
}
