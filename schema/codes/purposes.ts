/**
 * Why a caller uses the graph. Every request states one, row-level security and audit see it.
 * Source: Caldicott principle 1 (justify the purpose); the report, sections 3.2 and 3.5.
 */
export const purposes = {
  notification: "Reporting that a person with a learning disability has died",
  matching: "Finding out whether reports are about the same person",
  review: "Carrying out, coordinating or approving a review of a death",
  "family-contact": "Keeping in touch with the family and sparing them repeated questions",
  investigation: "Carrying out a statutory investigation or linking it with a review",
  "child-death-review": "Carrying out the statutory review of a child's death",
  learning: "Drawing themes and recommendations from reviews",
  submission: "Sending finished, anonymised reviews to the national programme",
  statistics: "Counting, with small numbers suppressed",
  administration: "Looking after reviewers, organisations and the hub itself",
} as const satisfies Record<string, string>;

/** A purpose a caller may state. */
export type Purpose = keyof typeof purposes;

/** Is the text the name of a purpose? */
export function isPurpose(text: string): text is Purpose {
  return Object.hasOwn(purposes, text);
}
