import {
  childDeathReviewTable,
  childNotificationTable,
  coreDataTable,
  handoverAttemptTable,
  handoverTable,
  quarantineReasonTable,
  themeFlagTable,
} from "./child-death-tables.ts";
import {
  investigationLinkTable,
  investigationTable,
  personLinkTable,
  subjectTable,
} from "./investigation-tables.ts";

/** Every table that is mapped. */
export const investigationsTables = [
  subjectTable,
  investigationTable,
  investigationLinkTable,
  childDeathReviewTable,
  handoverTable,
  handoverAttemptTable,
  quarantineReasonTable,
  coreDataTable,
  themeFlagTable,
  personLinkTable,
  childNotificationTable,
];
