import { EntitySchema } from "typeorm";
import type { CauseFact, SaidDates } from "../domain/facts.ts";

/** A row of `case_record`: a case and where it stands, which is derived from its acts. */
export interface CaseRow {
  id: string;
  reference: string;
  personId: string;
  custodian: string;
  openedAt: Date;
  personRevision: number;
  asksForReview: boolean;
  foundBySearch: boolean;
  handedOver: boolean;
  sequence: number;
  stage: string;
  state: string;
  openHolds: string[];
  heldSince: string | null;
  heldDays: number;
  heldDaysAtAllocation: number | null;
  notifiedOn: string;
  factsRevision: number;
  reviewRevision: number;
  eligibilityOutcome: string | null;
  eligibilityRule: string | null;
  eligibilityReasons: string[];
  screenedBy: string | null;
  screenedRevision: number;
  optedOutOn: string | null;
  openTransfer: string | null;
  childTeamDueOn: string | null;
  childNotification: string | null;
  openProposal: string | null;
  proposedSubject: string | null;
  reviewerId: string | null;
  reviewerSubject: string | null;
  contributors: string[];
  allocatedOn: string | null;
  completedOn: string | null;
  allocationDueOn: string | null;
  completionDueOn: string | null;
  nextDueOn: string | null;
  erasedAt: Date | null;
}

export const caseTable = new EntitySchema<CaseRow>({
  name: "case_record",
  columns: {
    id: { type: "uuid", primary: true },
    reference: { type: "text" },
    personId: { type: "uuid", name: "person_id" },
    custodian: { type: "text" },
    openedAt: { type: "timestamptz", name: "opened_at" },
    personRevision: { type: "int", name: "person_revision" },
    asksForReview: { type: "boolean", name: "asks_for_review" },
    foundBySearch: { type: "boolean", name: "found_by_search" },
    handedOver: { type: "boolean", name: "handed_over" },
    sequence: { type: "int" },
    stage: { type: "text" },
    state: { type: "text" },
    openHolds: { type: "uuid", array: true, name: "open_holds" },
    heldSince: { type: "date", name: "held_since", nullable: true },
    heldDays: { type: "int", name: "held_days" },
    heldDaysAtAllocation: { type: "int", name: "held_days_at_allocation", nullable: true },
    notifiedOn: { type: "date", name: "notified_on" },
    factsRevision: { type: "int", name: "facts_revision" },
    reviewRevision: { type: "int", name: "review_revision" },
    eligibilityOutcome: { type: "text", name: "eligibility_outcome", nullable: true },
    eligibilityRule: { type: "text", name: "eligibility_rule", nullable: true },
    eligibilityReasons: { type: "text", array: true, name: "eligibility_reasons" },
    screenedBy: { type: "text", name: "screened_by", nullable: true },
    screenedRevision: { type: "int", name: "screened_revision" },
    optedOutOn: { type: "date", name: "opted_out_on", nullable: true },
    openTransfer: { type: "uuid", name: "open_transfer", nullable: true },
    childTeamDueOn: { type: "date", name: "child_team_due_on", nullable: true },
    childNotification: { type: "uuid", name: "child_notification", nullable: true },
    openProposal: { type: "uuid", name: "open_proposal", nullable: true },
    proposedSubject: { type: "text", name: "proposed_subject", nullable: true },
    reviewerId: { type: "uuid", name: "reviewer_id", nullable: true },
    reviewerSubject: { type: "text", name: "reviewer_subject", nullable: true },
    contributors: { type: "text", array: true },
    allocatedOn: { type: "date", name: "allocated_on", nullable: true },
    completedOn: { type: "date", name: "completed_on", nullable: true },
    allocationDueOn: { type: "date", name: "allocation_due_on", nullable: true },
    completionDueOn: { type: "date", name: "completion_due_on", nullable: true },
    nextDueOn: { type: "date", name: "next_due_on", nullable: true },
    erasedAt: { type: "timestamptz", name: "erased_at", nullable: true },
  },
});

/** A row of `case_act`, appended and never changed. */
export interface CaseActRow {
  id: string;
  caseId: string;
  sequence: number;
  kind: string;
  at: Date;
  subject: string;
  organisation: string | null;
  facts: object;
}

export const caseActTable = new EntitySchema<CaseActRow>({
  name: "case_act",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    sequence: { type: "int" },
    kind: { type: "text" },
    at: { type: "timestamptz" },
    subject: { type: "text" },
    organisation: { type: "text", nullable: true },
    facts: { type: "jsonb" },
  },
});

/** A row of `case_facts`: one revision of what a case knows of the person. */
export interface CaseFactsRow {
  caseId: string;
  revision: number;
  birthDate: string | null;
  deathDate: string | null;
  sex: string | null;
  ethnicCategory: string | null;
  area: string | null;
  learningDisability: string | null;
  placeOfDeath: string | null;
  causes: readonly CauseFact[];
  saidDates: SaidDates | null;
  recordedAt: Date;
}

export const caseFactsTable = new EntitySchema<CaseFactsRow>({
  name: "case_facts",
  columns: {
    caseId: { type: "uuid", name: "case_id", primary: true },
    revision: { type: "int", primary: true },
    birthDate: { type: "text", name: "birth_date", nullable: true },
    deathDate: { type: "text", name: "death_date", nullable: true },
    sex: { type: "text", nullable: true },
    ethnicCategory: { type: "text", name: "ethnic_category", nullable: true },
    area: { type: "text", nullable: true },
    learningDisability: { type: "text", name: "learning_disability", nullable: true },
    placeOfDeath: { type: "text", name: "place_of_death", nullable: true },
    causes: { type: "jsonb" },
    saidDates: { type: "jsonb", name: "said_dates", nullable: true },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
  },
});

/** A row of `notification_prompt`: an investigation named somebody whom nobody had notified. */
export interface PromptRow {
  personId: string;
  namedAt: Date;
  settledAt: Date | null;
  dismissedBy: string | null;
  dismissedWords: string | null;
}

export const promptTable = new EntitySchema<PromptRow>({
  name: "notification_prompt",
  columns: {
    personId: { type: "uuid", name: "person_id", primary: true },
    namedAt: { type: "timestamptz", name: "named_at" },
    settledAt: { type: "timestamptz", name: "settled_at", nullable: true },
    dismissedBy: { type: "text", name: "dismissed_by", nullable: true },
    dismissedWords: { type: "uuid", name: "dismissed_words", nullable: true },
  },
});

/** A row of `case_hold`. */
export interface HoldRow {
  id: string;
  caseId: string;
  reason: string;
  investigationId: string | null;
  openedAt: Date;
  openedBy: string;
  endedAt: Date | null;
  endedBy: string | null;
}

export const holdTable = new EntitySchema<HoldRow>({
  name: "case_hold",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    reason: { type: "text" },
    investigationId: { type: "uuid", name: "investigation_id", nullable: true },
    openedAt: { type: "timestamptz", name: "opened_at" },
    openedBy: { type: "text", name: "opened_by" },
    endedAt: { type: "timestamptz", name: "ended_at", nullable: true },
    endedBy: { type: "text", name: "ended_by", nullable: true },
  },
});

/** A row of `appointment_proposal`. */
export interface ProposalRow {
  id: string;
  caseId: string;
  reviewerId: string;
  supporterId: string | null;
  careOrganisations: string[];
  careTeams: string[];
  careManagers: string[];
  waiverWords: string | null;
  proposedAt: Date;
  proposedBy: string;
  state: string;
  reasons: string[];
  answeredAt: Date | null;
  reviewerSubject: string | null;
  seenAt: Date | null;
}

export const proposalTable = new EntitySchema<ProposalRow>({
  name: "appointment_proposal",
  columns: {
    id: { type: "uuid", primary: true },
    caseId: { type: "uuid", name: "case_id" },
    reviewerId: { type: "uuid", name: "reviewer_id" },
    supporterId: { type: "uuid", name: "supporter_id", nullable: true },
    careOrganisations: { type: "text", array: true, name: "care_organisations" },
    careTeams: { type: "text", array: true, name: "care_teams" },
    careManagers: { type: "text", array: true, name: "care_managers" },
    waiverWords: { type: "uuid", name: "waiver_words", nullable: true },
    proposedAt: { type: "timestamptz", name: "proposed_at" },
    proposedBy: { type: "text", name: "proposed_by" },
    state: { type: "text" },
    reasons: { type: "text", array: true },
    answeredAt: { type: "timestamptz", name: "answered_at", nullable: true },
    reviewerSubject: { type: "text", name: "reviewer_subject", nullable: true },
    seenAt: { type: "timestamptz", name: "seen_at", nullable: true },
  },
});
