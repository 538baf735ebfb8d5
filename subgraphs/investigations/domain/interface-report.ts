import { addDays, addMonths } from "../../../schema/values/calendar.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { InvestigationRefusal } from "./refusals.ts";

/** What the reviewing officer tells the steering group of: that there is an interface, how it goes on, its end. */
export const interfaceReportKinds = {
  FIRST: "FIRST",
  PROGRESS: "PROGRESS",
  COMPLETION: "COMPLETION",
} as const;
export type InterfaceReportKind = keyof typeof interfaceReportKinds;

/** Which of the two significantly affects the other. */
export const interfaceEffects = {
  AFFECTS_REVIEW: "AFFECTS_REVIEW",
  AFFECTED_BY_REVIEW: "AFFECTED_BY_REVIEW",
  BOTH: "BOTH",
  NOT_SIGNIFICANT: "NOT_SIGNIFICANT",
} as const;
export type InterfaceEffect = keyof typeof interfaceEffects;

/** How the review goes on beside the investigation. */
export const interfaceProgress = {
  WAITING: "WAITING",
  UNDER_WAY: "UNDER_WAY",
  DELAYED: "DELAYED",
  COMPLETED: "COMPLETED",
} as const;
export type InterfaceProgress = keyof typeof interfaceProgress;

/**
 * What the steering group was told of a review and another process.
 * Source: the report, section 3.11: each report that significantly impacts on or is affected by another
 * investigation, the agreed plan for data collection, progress and completion.
 */
export interface InterfaceReport {
  readonly id: string;
  readonly linkId: string;
  readonly kind: InterfaceReportKind;
  readonly effect: InterfaceEffect;
  readonly progress: InterfaceProgress;
  /** The version of the agreed plan that was shared with the report. */
  readonly planVersion: number | null;
  readonly reportedOn: IsoDate;
  readonly reportedAt: Date;
  readonly organisation: string | null;
}

/** When the steering group is to be told what. */
export interface InterfaceReporting {
  readonly firstWithinDays: number;
  readonly progressEveryMonths: number;
  readonly completionWithinDays: number;
}

/** What of a link decides what the steering group is to be told. */
export interface Interface {
  readonly linkedOn: IsoDate;
  /** The day on which the link or the investigation ended. */
  readonly endedOn: IsoDate | null;
  /** Is it taken for significant while nobody has said? */
  readonly presumedSignificant: boolean;
  /** The version of the plan that holds. */
  readonly planVersion: number | null;
  /** The days by which the plan that holds wanted something that has not been reached. */
  readonly missedOn: readonly IsoDate[];
}

/** What the steering group is still to be told, and by when. */
export interface OutstandingReport {
  readonly kind: InterfaceReportKind;
  readonly dueOn: IsoDate;
}

/**
 * What is outstanding. Where the plan that holds was not shared yet, a report of progress is due at once; where the
 * day of a milestone has passed since the last report, it is due from that day.
 * @param reports earliest first
 */
export function outstanding(
  { linkedOn, endedOn, presumedSignificant, planVersion, missedOn }: Interface,
  reports: readonly InterfaceReport[],
  rule: InterfaceReporting,
  today: IsoDate,
): OutstandingReport[] {
  const last = reports.at(-1);
  if (!last) {
    if (!presumedSignificant) return [];
    return [{ kind: "FIRST", dueOn: addDays(linkedOn, rule.firstWithinDays) }];
  }
  if (last.effect === "NOT_SIGNIFICANT" || last.kind === "COMPLETION") return [];
  if (endedOn !== null) {
    return [{ kind: "COMPLETION", dueOn: addDays(endedOn, rule.completionWithinDays) }];
  }
  const shared = Math.max(0, ...reports.map((report) => report.planVersion ?? 0));
  const planToShare = planVersion !== null && planVersion > shared;
  const days = [
    addMonths(last.reportedOn, rule.progressEveryMonths),
    ...(planToShare ? [today] : []),
    ...missedOn.filter((day) => day >= last.reportedOn),
  ];
  return [{ kind: "PROGRESS", dueOn: days.toSorted()[0]! }];
}

/** May this be reported? @param agreed the versions of the plan to which both sides have agreed */
export function checkReport(
  report: Pick<InterfaceReport, "kind" | "planVersion" | "reportedOn">,
  earlier: readonly InterfaceReport[],
  agreed: readonly number[],
  today: IsoDate,
): RefusalReason<InvestigationRefusal>[] {
  const reasons: RefusalReason<InvestigationRefusal>[] = [];
  const [first, last] = [earlier[0], earlier.at(-1)];
  if ((report.kind === "FIRST") !== (first === undefined)) {
    reasons.push({ code: first ? "REPORTED_BEFORE" : "FIRST_REPORT_MISSING", path: ["kind"] });
  }
  if (last?.kind === "COMPLETION") reasons.push({ code: "INTERFACE_COMPLETED", path: ["kind"] });
  if (report.planVersion !== null && !agreed.includes(report.planVersion)) {
    reasons.push({ code: "PLAN_NOT_AGREED", path: ["planVersion"] });
  }
  if (report.reportedOn > today) reasons.push({ code: "DATE_IN_FUTURE", path: ["reportedOn"] });
  if (last && report.reportedOn < last.reportedOn) {
    reasons.push({ code: "BEFORE_LAST_REPORT", path: ["reportedOn"] });
  }
  return reasons;
}
