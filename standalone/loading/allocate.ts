import {
  AllocateCaseDocument,
  DeclareForProposalDocument,
  ViewIdentityDocument,
} from "../../schema/operations/generated/documents.ts";
import type { Hub } from "../../workers/commands/hub.ts";
import { done } from "./done.ts";
import { awaitCase, type Proposal } from "./follow-case.ts";
import { keyed } from "./keyed.ts";

/**
 * Proposes a reviewer, who sees whose death it is and declares that they were not involved, and waits for the answer.
 * @returns the proposal, with whether they were appointed
 */
export async function allocate(
  coordinator: Hub,
  reviewer: Hub,
  caseId: string,
  reviewerId: string,
  careOrganisations: readonly string[],
  supporterId: string | null = null,
): Promise<Proposal> {
  const input = keyed({ caseId, reviewerId, supporterId, careOrganisations, careTeams: [] });
  const { allocateCase } = await coordinator.send(AllocateCaseDocument, { input });
  done("Proposing a reviewer", allocateCase);
  const isOfReviewer = (proposal: Proposal) => proposal.reviewerId === reviewerId;
  const asked = await awaitCase(coordinator, caseId, "a proposal is answered", ({ proposals }) =>
    proposals?.find((proposal) => isOfReviewer(proposal) && proposal.state !== "OPEN"),
  );
  if (asked.state !== "AWAITING_DECLARATION") return asked;
  const proposalId = asked.id!;
  const { viewIdentity } = await reviewer.send(ViewIdentityDocument, {
    input: keyed({ proposalId }, "view"),
  });
  done("Seeing whose death it is", viewIdentity);
  const declaration = keyed({ proposalId, involved: false });
  const { declareForProposal } = await reviewer.send(DeclareForProposalDocument, { input: declaration });
  done("Declaring not to be involved", declareForProposal);
  return awaitCase(coordinator, caseId, "a declaration is answered", ({ proposals }) =>
    proposals?.find(({ id, state }) => id === proposalId && (state === "APPOINTED" || state === "REFUSED")),
  );
}
