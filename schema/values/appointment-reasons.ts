/** What may be found about a proposal: in words, and whether it stands against the appointment. */
export const appointmentReasons = {
  NO_SUCH_REVIEWER: {
    refuses: true,
    words: "Nobody is registered as this reviewer.",
  },
  TRAINING_MISSING: {
    refuses: true,
    words: "The reviewer has not completed the training for reviewers.",
  },
  TRAINING_EXPIRED: {
    refuses: true,
    words: "The reviewer's training has run out.",
  },
  ON_LEAVE: {
    refuses: true,
    words: "The reviewer is on leave.",
  },
  SAME_TEAM: {
    refuses: true,
    words:
      "The reviewer works in a team that cared for the person. The local area contact may waive this with a reason.",
  },
  SAME_TEAM_WAIVED: {
    refuses: false,
    words: "The reviewer works in a team that cared for the person; the local area contact has waived this.",
  },
  SAME_MANAGER: {
    refuses: true,
    words:
      "The reviewer answers to the manager of those who cared for the person. The local area contact may waive this with a reason.",
  },
  SAME_MANAGER_WAIVED: {
    refuses: false,
    words:
      "The reviewer answers to the manager of those who cared for the person; the local area contact has waived this.",
  },
  INTEREST_DECLARED: {
    refuses: true,
    words: "The reviewer has declared an interest in the case or in an organisation or team that gave care.",
  },
  INTEREST_ENDED: {
    refuses: false,
    words: "The reviewer once had an interest in the case or in an organisation or team that gave care.",
  },
  SAME_EMPLOYER: {
    refuses: false,
    words: "The reviewer's employer gave care to the person.",
  },
  NO_SUCH_SUPPORTER: {
    refuses: true,
    words: "Nobody is registered as the manager who is to support the reviewer.",
  },
  SUPPORTS_THEMSELVES: {
    refuses: true,
    words: "The reviewer is to be supported by somebody else.",
  },
  SUPPORTER_NOT_TRAINED: {
    refuses: true,
    words: "The manager has not completed the training to support reviewers.",
  },
  SUPPORTER_TRAINING_EXPIRED: {
    refuses: true,
    words: "The manager's training to support reviewers has run out.",
  },
  SUPPORTER_ON_LEAVE: {
    refuses: true,
    words: "The manager who is to support the reviewer is on leave.",
  },
  OVER_CASELOAD: {
    refuses: false,
    words: "With this case the reviewer holds more cases than agreed.",
  },
} as const satisfies Record<string, { refuses: boolean; words: string }>;

export type AppointmentReason = keyof typeof appointmentReasons;
