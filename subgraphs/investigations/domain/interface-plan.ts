import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { InvestigationStatus } from "./investigation.ts";
import type { InvestigationLink, LinkRelation } from "./link.ts";
import type { InvestigationRefusal } from "./refusals.ts";
import type { RestrictingAuthority } from "./restriction.ts";

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

/** The two sides of a plan: whoever reviews the death for the programme, and whoever leads the other process. */
export const sides = { REVIEW: "REVIEW", INVESTIGATION: "INVESTIGATION" } as const;
export type Side = keyof typeof sides;

/** How a record that one side obtained comes to the other. */
export const sharingWays = {
  SECURE_TRANSFER: "SECURE_TRANSFER",
  SHARED_ACCESS: "SHARED_ACCESS",
  READ_ON_SITE: "READ_ON_SITE",
  NOT_SHARED: "NOT_SHARED",
} as const;
export type SharingWay = keyof typeof sharingWays;

/** What the two sides wait for together. */
export const milestones = {
  FAMILY_TOLD: "FAMILY_TOLD",
  RECORDS_OBTAINED: "RECORDS_OBTAINED",
  STATEMENTS_TAKEN: "STATEMENTS_TAKEN",
  FINDINGS_SHARED: "FINDINGS_SHARED",
  HEARING: "HEARING",
  REVIEW_GOES_ON: "REVIEW_GOES_ON",
  REPORT_FINISHED: "REPORT_FINISHED",
} as const;
export type Milestone = keyof typeof milestones;

/** That one side obtains a kind of record for both. */
export interface RecordTask {
  readonly record: PlannedRecord;
  readonly obtainedBy: Side;
  readonly shared: SharingWay;
}

/** What one side brings about, and by when. */
export interface PlannedMilestone {
  readonly milestone: Milestone;
  readonly by: Side;
  readonly dueOn: IsoDate;
}

/** What a review and an investigation of the same death plan about collecting data. */
export interface PlanContent {
  /** How the two stand to each other from now on; null: as before. */
  readonly relation: LinkRelation | null;
  /** Does the review wait from now on? Null: as before. */
  readonly holdsReview: boolean | null;
  readonly whoAsksFamily: FamilyAsker;
  readonly records: readonly RecordTask[];
  readonly milestones: readonly PlannedMilestone[];
  /** Who restricts what one side may pass on to the other. */
  readonly restrictions: readonly RestrictingAuthority[];
}

/** That a side has agreed to a version of a plan. */
export interface PlanAgreement {
  readonly side: Side;
  /** ODS or ONS code. */
  readonly organisation: string;
  readonly agreedOn: IsoDate;
}

/**
 * A version of the plan of a link; it holds once both sides have agreed, until a later one is agreed.
 * Source: the report, sections 3.3 (how the two are linked), 3.11 (agreed plan for data collection) and 3.12 (no duplicated questioning).
 */
export interface InterfacePlan extends PlanContent {
  readonly linkId: string;
  readonly version: number;
  readonly agreements: readonly PlanAgreement[];
}

/** Have both sides agreed? */
export function isAgreed({ agreements }: Pick<InterfacePlan, "agreements">): boolean {
  return Object.values(sides).every((side) => agreements.some((each) => each.side === side));
}

/** The plan that holds: the last to which both sides agreed. @param plans earliest version first */
export function planInForce<Plan extends InterfacePlan>(plans: readonly Plan[]): Plan | null {
  return plans.findLast(isAgreed) ?? null;
}

/** How a link stands by all that both sides have agreed to: what no plan says is as the link was made. */
export function asAgreed(link: InvestigationLink, plans: readonly InterfacePlan[]): InvestigationLink {
  const agreed = plans.filter(isAgreed);
  const said = <T>(of: (plan: InterfacePlan) => T | null, before: T): T =>
    agreed.map(of).findLast((each) => each !== null) ?? before;
  return {
    ...link,
    relation: said(({ relation }) => relation, link.relation),
    holdsReview: said(({ holdsReview }) => holdsReview, link.holdsReview),
  };
}

type Reason = RefusalReason<InvestigationRefusal>;

/** What of an investigation decides whether a plan may be proposed. */
export interface PlannedInvestigation {
  readonly status: InvestigationStatus;
  /** Is it restricted what it may pass on? */
  readonly disclosureRestricted: boolean;
}

/** May this be proposed? */
export function checkPlan(
  plan: PlanContent,
  { status, disclosureRestricted }: PlannedInvestigation,
): Reason[] {
  const reasons: Reason[] = [
    ...twice(plan.records.map(({ record }) => record)).map((at) => ({
      code: "RECORD_TWICE" as const,
      path: ["records", String(at)],
    })),
    ...twice(plan.milestones.map(({ milestone }) => milestone)).map((at) => ({
      code: "MILESTONE_TWICE" as const,
      path: ["milestones", String(at)],
    })),
  ];
  if (disclosureRestricted && plan.restrictions.length === 0) {
    reasons.push({ code: "RESTRICTIONS_MISSING", path: ["restrictions"] });
  }
  if (plan.holdsReview && status === "CONCLUDED") {
    reasons.push({ code: "NOTHING_TO_WAIT_FOR", path: ["holdsReview"] });
  }
  return reasons;
}

/** May a side agree to this version? @param plans all of the link, earliest version first */
export function checkAgreement(plans: readonly InterfacePlan[], version: number, side: Side): Reason[] {
  const plan = plans.find((each) => each.version === version);
  if (!plan) return [{ code: "NO_SUCH_PLAN", path: ["version"] }];
  if (plan !== plans.at(-1)) return [{ code: "LATER_PLAN_PROPOSED", path: ["version"] }];
  const agreed = plan.agreements.some((each) => each.side === side);
  return agreed ? [{ code: "ALREADY_AGREED", path: ["version"] }] : [];
}

/** The places at which something stands that stood before. */
function twice(values: readonly string[]): number[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));
}
