import {
  caseActTable,
  caseFactsTable,
  caseTable,
  holdTable,
  promptTable,
  proposalTable,
} from "./case-tables.ts";
import {
  informantTable,
  recommendationTable,
  reviewTable,
  reviewThemeTable,
  sectionTable,
} from "./review-tables.ts";
import { confirmationTable, submissionTable } from "./submission-tables.ts";

/** Every table of this owner that the store maps. */
export const casesTables = [
  caseTable,
  caseActTable,
  caseFactsTable,
  promptTable,
  holdTable,
  proposalTable,
  reviewTable,
  sectionTable,
  informantTable,
  reviewThemeTable,
  recommendationTable,
  submissionTable,
  confirmationTable,
];
