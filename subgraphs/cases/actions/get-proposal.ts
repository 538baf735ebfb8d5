import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import type { AppointmentProposal } from "../domain/proposal.ts";
import type { CaseFile } from "../store/cases.ts";
import { findProposal } from "../store/proposals.ts";
import { getCase } from "./advance.ts";

/** A proposal with its case, which nobody else changes until the transaction ends. */
export async function getProposalOfCase(
  tx: Transaction,
  proposalId: string,
): Promise<{ file: CaseFile; proposal: AppointmentProposal }> {
  const { caseId } = await getProposal(tx, proposalId);
  const file = await getCase(tx, caseId);
  // Read again behind the case's lock: something else may have come of it meanwhile.
  return { file, proposal: await getProposal(tx, proposalId) };
}

async function getProposal(tx: Transaction, id: string): Promise<AppointmentProposal> {
  const proposal = await findProposal(tx, id);
  if (proposal === null) throw new Refused([{ code: "NO_SUCH_PROPOSAL", path: ["proposalId"] }]);
  return proposal;
}
