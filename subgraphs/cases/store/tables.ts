import { figuresEntities } from "../../kit/disclosure/figures-tables.ts";
import {
  caseActTable,
  caseFactsTable,
  caseTable,
  holdTable,
  promptTable,
  proposalTable,
} from "./case-tables.ts";
import { familyAnswerTable, familyQuestionTable } from "./family-question-tables.ts";
import {
  familyContactTable,
  familyPlanTable,
  relativeRevisionTable,
  relativeTable,
} from "./family-tables.ts";
import { inDepthMeetingTable, inDepthReviewTable } from "./in-depth-reviews.ts";
import { inDepthAnswerTable, inDepthDecisionTable, inDepthRequestTable } from "./in-depth-tables.ts";
import { knownReviewerTable } from "./known-reviewers.ts";
import { actionProgressTable, learningActionTable, learningDecisionTable } from "./learning-tables.ts";
import { libraryReportTable } from "./library.ts";
import { packDocumentTable, packStepTable, packTable } from "./pack-tables.ts";
import { pastCareTable } from "./past-care.ts";
import { qualityReadingTable } from "./quality-readings.ts";
import { recordsAnswerTable, recordsRequestTable } from "./records-request-tables.ts";
import { reminderTable } from "./reminders.ts";
import { editAsideTable, reviewCausesTable, reviewEntryTable } from "./review-document-tables.ts";
import {
  informantTable,
  recommendationTable,
  reviewTable,
  reviewThemeTable,
  sectionTable,
} from "./review-tables.ts";
import { steeringActTable, steeringGroupTable } from "./steering-tables.ts";
import { confirmationTable, submissionTable } from "./submission-tables.ts";
import { transferTable } from "./transfers.ts";

/** Every table of this owner that the store maps. */
export const casesTables = [
  caseTable,
  caseActTable,
  caseFactsTable,
  promptTable,
  holdTable,
  proposalTable,
  pastCareTable,
  reminderTable,
  transferTable,
  reviewTable,
  sectionTable,
  informantTable,
  reviewThemeTable,
  recommendationTable,
  reviewEntryTable,
  reviewCausesTable,
  editAsideTable,
  inDepthReviewTable,
  inDepthMeetingTable,
  recordsRequestTable,
  recordsAnswerTable,
  qualityReadingTable,
  learningActionTable,
  actionProgressTable,
  learningDecisionTable,
  steeringGroupTable,
  steeringActTable,
  packTable,
  packStepTable,
  packDocumentTable,
  submissionTable,
  confirmationTable,
  familyPlanTable,
  relativeTable,
  relativeRevisionTable,
  familyContactTable,
  familyQuestionTable,
  familyAnswerTable,
  inDepthRequestTable,
  inDepthDecisionTable,
  inDepthAnswerTable,
  ...figuresEntities,
  libraryReportTable,
  knownReviewerTable,
];
