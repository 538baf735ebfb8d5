import type { Stage } from "./case-state.ts";

/** What is to be done by a date. */
export const clockKinds = {
  ALLOCATION: "ALLOCATION",
  COMPLETION: "COMPLETION",
  CHILD_TEAM: "CHILD_TEAM",
} as const;
export type ClockKind = keyof typeof clockKinds;

/** Who is to act next so that a date is met. */
export const responsibles = {
  COORDINATOR: "COORDINATOR",
  REVIEWER: "REVIEWER",
  SECOND_READER: "SECOND_READER",
} as const;
export type Responsible = keyof typeof responsibles;

/** Why somebody is reminded of a date. */
export const reminderKinds = { DUE_SOON: "DUE_SOON", OVERDUE: "OVERDUE" } as const;
export type ReminderKind = keyof typeof reminderKinds;

/** Who is to act next on a case; null where nobody's date runs. */
export const responsibleAt: Readonly<Record<Stage, Responsible | null>> = {
  SCREENING: "COORDINATOR",
  OUT_OF_SCOPE: null,
  CHILD_CORE_DATA: null,
  AWAITING_ALLOCATION: "COORDINATOR",
  ALLOCATED: "REVIEWER",
  IN_REVIEW: "REVIEWER",
  IN_DEPTH: "REVIEWER",
  QUALITY_ASSURANCE: "SECOND_READER",
  RETURNED: "REVIEWER",
  APPROVED: null,
  PREPARED: null,
  RELEASED: null,
  ACKNOWLEDGED: null,
  REJECTED: null,
  CLOSED: null,
  REOPENED: null,
  TRANSFERRED: null,
};
