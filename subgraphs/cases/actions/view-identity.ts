import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { saveIdentitySeen } from "../store/proposals.ts";
import { seeProposed } from "../store/see-proposed.ts";
import { advance } from "./advance.ts";
import { getProposalOfCase } from "./get-proposal.ts";

/**
 * Shows whoever is proposed whose death it is, as little as suffices to know whether they were involved. That they were
 * shown it stays in the case's file.
 */
export async function viewIdentity(
  tx: Transaction,
  { proposalId }: { readonly proposalId: string },
): Promise<{ personId: string }> {
  await seeProposed(tx);
  const { file, proposal } = await getProposalOfCase(tx, proposalId);
  const awaited = proposal.state === "AWAITING_DECLARATION";
  refuseIf(awaited ? [] : [{ code: "NO_SUCH_PROPOSAL", path: ["proposalId"] }]);
  await advance(tx, file, { kind: "IDENTITY_SEEN", facts: { proposalId } });
  await saveIdentitySeen(tx, proposalId);
  return { personId: file.personId };
}
