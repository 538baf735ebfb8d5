/**
 * For what reasons the words about a living person are erased, or kept although they ask: the dead have no such
 * right, and a relative's is weighed against why the programme needs the words.
 * Source: UK GDPR, article 17(1) and (3), article 21(1); Data Protection Act 2018, schedule 2, part 6.
 */
export const erasureGrounds = {
  NO_LONGER_NEEDED: { grants: true, law: "Article 17(1)(a)", description: "The words are needed no longer" },
  CONSENT_WITHDRAWN: {
    grants: true,
    law: "Article 17(1)(b)",
    description: "They were kept by consent, which is withdrawn",
  },
  OBJECTION_UPHELD: {
    grants: true,
    law: "Articles 17(1)(c) and 21(1)",
    description: "Their objection outweighs the reasons to keep them",
  },
  UNLAWFULLY_KEPT: { grants: true, law: "Article 17(1)(d)", description: "They should not have been kept" },
  LEGAL_OBLIGATION_TO_ERASE: {
    grants: true,
    law: "Article 17(1)(e)",
    description: "The law has them erased",
  },
  PUBLIC_TASK: {
    grants: false,
    law: "Article 17(3)(b)",
    description: "They are needed for a task in the public interest, or by a legal obligation",
  },
  PUBLIC_HEALTH: { grants: false, law: "Article 17(3)(c)", description: "They are needed for public health" },
  ARCHIVING_OR_RESEARCH: {
    grants: false,
    law: "Article 17(3)(d)",
    description: "They are needed for archiving, research or statistics, which erasure would defeat",
  },
  LEGAL_CLAIMS: {
    grants: false,
    law: "Article 17(3)(e)",
    description: "They are needed to bring or defend a legal claim",
  },
} as const satisfies Record<string, { grants: boolean; law: string; description: string }>;

/** A reason to erase, or not to. */
export type ErasureGround = keyof typeof erasureGrounds;

/** Of whom words may be erased while the record stays; each belongs to a record of one owner. */
export const erasureSubjects = {
  RELATIVE: {
    owner: "cases",
    description: "A relative: name, address, what they were asked and said, and their requests",
  },
  INFORMANT: { owner: "cases", description: "Somebody whom a reviewer heard: what they said" },
  NOTIFIER: {
    owner: "people",
    description: "Somebody who told of a death: name, address, and what was received of them as it came",
  },
} as const satisfies Record<string, { owner: string; description: string }>;

/** Of whom words may be erased. */
export type ErasureSubject = keyof typeof erasureSubjects;
