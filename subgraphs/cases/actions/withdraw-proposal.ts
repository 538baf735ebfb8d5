import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkProposal } from "../domain/proposal.ts";
import { saveAnswer } from "../store/proposals.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkReason, mayDo } from "./advance.ts";
import { getProposalOfCase } from "./get-proposal.ts";
import { screenAfterProposal } from "./screen-after-proposal.ts";

/** A proposal that nobody waits for any more. */
export interface WithdrawProposalCommand {
  readonly proposalId: string;
  readonly reason: string;
}

/**
 * Withdraws a proposal while nobody has declared, so that a case does not wait for somebody who does not answer, nor for
 * a job that has failed for good.
 */
export async function withdrawProposal(
  tx: Transaction,
  masterKey: MasterKey,
  { proposalId, reason }: WithdrawProposalCommand,
): Promise<{ caseId: string }> {
  const { file, proposal } = await getProposalOfCase(tx, proposalId);
  refuseIf([
    ...mayDo(tx, file, "ALLOCATION_WITHDRAWN"),
    ...checkProposal(proposal, "WITHDRAW"),
    ...checkReason(reason),
  ]);
  await saveAnswer(tx, proposalId, { state: "WITHDRAWN", reasons: [] });
  const words = await sealWords(tx, masterKey, reason);
  await screenAfterProposal(
    tx,
    await advance(tx, file, { kind: "ALLOCATION_WITHDRAWN", facts: { proposalId, words } }),
  );
  return { caseId: proposal.caseId };
}
