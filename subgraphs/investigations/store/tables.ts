import { figuresEntities } from "../../kit/disclosure/figures-tables.ts";
import {
  childDeathReviewTable,
  childNotificationTable,
  coreDataTable,
  handoverAttemptTable,
  handoverTable,
  quarantineReasonTable,
  themeFlagTable,
} from "./child-death-tables.ts";
import { digestTable } from "./digests.ts";
import {
  interfacePlanTable,
  interfaceReportTable,
  planAgreementTable,
  reachedMilestoneTable,
} from "./interface-tables.ts";
import {
  investigationLinkTable,
  investigationStageTable,
  investigationTable,
  personLinkTable,
  subjectTable,
} from "./investigation-tables.ts";
import { referralTable } from "./referrals.ts";
import { webhookTable } from "./webhooks.ts";

/** Every table that is mapped. */
export const investigationsTables = [
  ...figuresEntities,
  digestTable,
  referralTable,
  webhookTable,
  subjectTable,
  investigationTable,
  investigationStageTable,
  investigationLinkTable,
  interfacePlanTable,
  planAgreementTable,
  reachedMilestoneTable,
  interfaceReportTable,
  childDeathReviewTable,
  handoverTable,
  handoverAttemptTable,
  quarantineReasonTable,
  coreDataTable,
  themeFlagTable,
  personLinkTable,
  childNotificationTable,
];
