import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { InvestigationRefusal } from "./refusals.ts";

/** Who asks the family, so that nobody asks them twice. */
export const familyAskers = {
  REVIEW: "REVIEW",
  INVESTIGATION: "INVESTIGATION",
  JOINTLY: "JOINTLY",
} as const;
export type FamilyAsker = keyof typeof familyAskers;

/** The records that both processes usually need. */
export const plannedRecords = {
  GP_RECORDS: "GP_RECORDS",
  HOSPITAL_RECORDS: "HOSPITAL_RECORDS",
  MENTAL_HEALTH_RECORDS: "MENTAL_HEALTH_RECORDS",
  COMMUNITY_HEALTH_RECORDS: "COMMUNITY_HEALTH_RECORDS",
  AMBULANCE_RECORDS: "AMBULANCE_RECORDS",
  SOCIAL_CARE_RECORDS: "SOCIAL_CARE_RECORDS",
  CARE_PROVIDER_RECORDS: "CARE_PROVIDER_RECORDS",
} as const;
export type PlannedRecord = keyof typeof plannedRecords;

/** Which of the two processes obtains something and shares it with the other. */
export const obtainers = { REVIEW: "REVIEW", INVESTIGATION: "INVESTIGATION" } as const;
export type Obtainer = keyof typeof obtainers;

/** That one process obtains a kind of record for both. */
export interface RecordTask {
  readonly record: PlannedRecord;
  readonly obtainedBy: Obtainer;
}

/**
 * What a review and an investigation of the same death have agreed about collecting data.
 * Source: the report, sections 3.11 (agreed plan for data collection) and 3.12 (no duplicated questioning).
 */
export interface InterfacePlan {
  readonly linkId: string;
  /** Counts the plans that were agreed one after another; the last holds. */
  readonly version: number;
  readonly whoAsksFamily: FamilyAsker;
  readonly records: readonly RecordTask[];
  readonly agreedOn: IsoDate;
  /** ODS or ONS codes of those who agreed. */
  readonly agreedBy: readonly string[];
}

/** May this be agreed? */
export function checkPlan(
  plan: Pick<InterfacePlan, "records" | "agreedOn" | "agreedBy">,
  today: IsoDate,
): RefusalReason<InvestigationRefusal>[] {
  const reasons: RefusalReason<InvestigationRefusal>[] = [];
  const seen = new Set<PlannedRecord>();
  for (const [index, { record }] of plan.records.entries()) {
    if (seen.has(record)) reasons.push({ code: "RECORD_TWICE", path: ["records", String(index)] });
    seen.add(record);
  }
  if (plan.agreedOn > today) reasons.push({ code: "DATE_IN_FUTURE", path: ["agreedOn"] });
  if (new Set(plan.agreedBy).size < 2) reasons.push({ code: "ONE_SIDED_PLAN", path: ["agreedBy"] });
  return reasons;
}
