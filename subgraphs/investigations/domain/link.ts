import type { InvestigationStatus } from "./investigation.ts";

/** How an investigation stands to a review of the same death. */
export const linkRelations = {
  PRECEDES: "PRECEDES",
  PARALLEL: "PARALLEL",
  INFORMS: "INFORMS",
} as const;
export type LinkRelation = keyof typeof linkRelations;

/** That an investigation and a case are about the same death, from one moment until another. */
export interface InvestigationLink {
  readonly id: string;
  readonly investigationId: string;
  readonly caseId: string;
  /**
   * Counts the changes between the investigation and the case: a link made anew after another goes on counting, so
   * that of two things said about them the later one is known.
   */
  readonly revision: number;
  readonly relation: LinkRelation;
  /** Was it agreed that the review waits? */
  readonly holdsReview: boolean;
  readonly linkedAt: Date;
  readonly endedAt: Date | null;
}

/** The revision of the next change. @param links all that were ever made between the two */
export function nextRevision(links: readonly Pick<InvestigationLink, "revision">[]): number {
  return Math.max(0, ...links.map(({ revision }) => revision)) + 1;
}

/** Does the review wait now? Only while the link stands and the investigation goes on. */
export function holdsNow(
  link: Pick<InvestigationLink, "holdsReview" | "endedAt">,
  status: InvestigationStatus,
): boolean {
  return link.holdsReview && link.endedAt === null && status !== "CONCLUDED";
}
