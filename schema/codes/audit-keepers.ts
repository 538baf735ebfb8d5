/**
 * With whom each owner's audit is anchored: what one organisation keeps, another can show to be whole. The parts of the
 * CCG are anchored with those of the council and the other way round.
 */
export const auditKeepers = {
  people: "investigations",
  cases: "reviewers",
  investigations: "people",
  reviewers: "cases",
} as const satisfies Record<string, string>;

/** Whose audit is kept. */
export type AuditedOwner = keyof typeof auditKeepers;
