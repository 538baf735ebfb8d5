import { EntitySchema } from "typeorm";
import type { InterfacePlan, PlanAgreement } from "../domain/interface-plan.ts";
import type { InterfaceReport } from "../domain/interface-report.ts";
import type { ReachedMilestone } from "../domain/reached-milestones.ts";

/** A row of `interface_plan`, appended and never changed. */
export interface InterfacePlanRow extends Omit<InterfacePlan, "agreements"> {
  recordedAt: Date;
  recordedBy: string;
}

export const interfacePlanTable = new EntitySchema<InterfacePlanRow>({
  name: "interface_plan",
  columns: {
    linkId: { type: "uuid", name: "link_id", primary: true },
    version: { type: "int", primary: true },
    relation: { type: "text", nullable: true },
    holdsReview: { type: "boolean", name: "holds_review", nullable: true },
    whoAsksFamily: { type: "text", name: "who_asks_family" },
    records: { type: "jsonb" },
    milestones: { type: "jsonb" },
    restrictions: { type: "text", array: true },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});

/** A row of `plan_agreement`, appended and never changed. */
export interface PlanAgreementRow extends PlanAgreement {
  linkId: string;
  version: number;
  recordedAt: Date;
  recordedBy: string;
}

export const planAgreementTable = new EntitySchema<PlanAgreementRow>({
  name: "plan_agreement",
  columns: {
    linkId: { type: "uuid", name: "link_id", primary: true },
    version: { type: "int", primary: true },
    side: { type: "text", primary: true },
    organisation: { type: "text" },
    agreedOn: { type: "date", name: "agreed_on" },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});

/** A row of `reached_milestone`, appended and never changed. */
export interface ReachedMilestoneRow extends ReachedMilestone {
  id: string;
  linkId: string;
  organisation: string | null;
  recordedAt: Date;
  recordedBy: string;
}

export const reachedMilestoneTable = new EntitySchema<ReachedMilestoneRow>({
  name: "reached_milestone",
  columns: {
    id: { type: "uuid", primary: true },
    linkId: { type: "uuid", name: "link_id" },
    milestone: { type: "text" },
    reachedOn: { type: "date", name: "reached_on", nullable: true },
    organisation: { type: "text", nullable: true },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    recordedBy: { type: "text", name: "recorded_by" },
  },
});

/** A row of `interface_report`, appended and never changed. */
export interface InterfaceReportRow extends InterfaceReport {
  reportedBy: string;
}

export const interfaceReportTable = new EntitySchema<InterfaceReportRow>({
  name: "interface_report",
  columns: {
    id: { type: "uuid", primary: true },
    linkId: { type: "uuid", name: "link_id" },
    kind: { type: "text" },
    effect: { type: "text" },
    progress: { type: "text" },
    planVersion: { type: "int", name: "plan_version", nullable: true },
    reportedOn: { type: "date", name: "reported_on" },
    reportedAt: { type: "timestamptz", name: "reported_at" },
    organisation: { type: "text", nullable: true },
    reportedBy: { type: "text", name: "reported_by" },
  },
});
