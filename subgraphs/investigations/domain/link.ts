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
  readonly relation: LinkRelation;
  /** Was it agreed that the review waits? */
  readonly holdsReview: boolean;
  readonly linkedAt: Date;
  readonly endedAt: Date | null;
}

/** Does the review wait now? Only while the link stands and the investigation goes on. */
export function holdsNow(
  link: Pick<InvestigationLink, "holdsReview" | "endedAt">,
  status: InvestigationStatus,
): boolean {
  return link.holdsReview && link.endedAt === null && status !== "CONCLUDED";
}
