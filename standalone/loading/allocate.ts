import { AllocateCaseDocument } from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { done } from "./done.ts";
import { awaitCase, type Proposal } from "./follow-case.ts";
import { keyed } from "./keyed.ts";

/** Proposes a reviewer and waits for the answer. @returns the proposal, with whether they were appointed */
export async function allocate(
  coordinator: Hub,
  caseId: string,
  reviewerId: string,
  careOrganisations: readonly string[],
): Promise<Proposal> {
  const input = keyed({ caseId, reviewerId, careOrganisations, careTeams: [] });
  const { allocateCase } = await coordinator.send(AllocateCaseDocument, { input });
  done("Proposing a reviewer", allocateCase);
  return awaitCase(coordinator, caseId, "a proposal is answered", ({ proposals }) =>
    proposals?.find((proposal) => proposal.reviewerId === reviewerId && proposal.state !== "OPEN"),
  );
}
