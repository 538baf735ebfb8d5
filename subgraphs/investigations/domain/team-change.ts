/** What a child death review team may want to know of, without having asked. */
export const teamChangeKinds = {
  HANDOVER_MATCHED: "HANDOVER_MATCHED",
  HANDOVER_SCREENED: "HANDOVER_SCREENED",
  CHILD_NOTIFIED: "CHILD_NOTIFIED",
  CHILD_NOTIFICATION_WITHDRAWN: "CHILD_NOTIFICATION_WITHDRAWN",
  THEME_SEEN_IN_ADULTS: "THEME_SEEN_IN_ADULTS",
} as const;
export type TeamChangeKind = keyof typeof teamChangeKinds;

/** That something has changed which a team follows, in ids and codes. */
export interface TeamChange {
  readonly id: string;
  /** Counts the changes in the order in which they became visible. */
  readonly sequence: string;
  /** The team's organisation; null for what concerns every team. */
  readonly organisation: string | null;
  readonly kind: TeamChangeKind;
  /** The child death review, the flag or the notification that has changed. */
  readonly subjectId: string;
  readonly at: Date;
}
