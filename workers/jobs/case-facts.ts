import { dayInEngland } from "../../schema/values/calendar.ts";
import type { CaseFacts } from "../ports/case-desk.ts";
import type { PersonForCase, ReportForCase } from "../ports/people-desk.ts";

const asking: readonly ReportForCase["kind"][] = ["NOTIFICATION", "LOOK_BACK"];

/**
 * What a case is told of a person. The day of notification is the earliest on which a report that asks for a review
 * told of the death, or any report where none does: by its source's own date, else by its arrival here.
 * @returns null for a person to whom no report counts
 */
export function caseFactsOf({ revision, reports, ...record }: PersonForCase): CaseFacts | null {
  const asks = reports.filter(({ kind }) => asking.includes(kind));
  const days = (asks.length > 0 ? asks : reports).map(
    ({ reportedOn, receivedAt }) => reportedOn ?? dayInEngland(receivedAt),
  );
  const [notifiedOn] = days.sort();
  if (notifiedOn === undefined) return null;
  const said = {
    birth: distinct(reports.map(({ birthDate }) => birthDate)),
    death: distinct(reports.map(({ deathDate }) => deathDate)),
  };
  return {
    ...record,
    personRevision: revision,
    notifiedOn,
    asksForReview: asks.length > 0,
    foundBySearch: asks.length > 0 && asks.every(({ kind }) => kind === "LOOK_BACK"),
    handedOver: reports.some(({ kind }) => kind === "HANDOVER"),
    saidDates: said.birth.length > 1 || said.death.length > 1 ? said : undefined,
  };
}

/** Each date once, in order; a year that a full date of another report begins with says nothing else. */
function distinct(dates: readonly (string | null)[]): string[] {
  const said = [...new Set(dates.flatMap((date) => date ?? []))];
  return said.filter((date) => !said.some((other) => other !== date && other.startsWith(date))).sort();
}
