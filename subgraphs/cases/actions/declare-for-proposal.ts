import type { RefusalReason } from "../../../schema/values/refusal.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { checkProposal } from "../domain/proposal.ts";
import { saveAnswer, saveDeclared } from "../store/proposals.ts";
import { seeProposed } from "../store/see-proposed.ts";
import { sealWords } from "../store/words.ts";
import { advance, mayDo } from "./advance.ts";
import { getProposalOfCase } from "./get-proposal.ts";
import { screenAfterProposal } from "./screen-after-proposal.ts";

/** What somebody who is proposed as a reviewer declares, having seen whose death it is. */
export interface DeclareForProposalCommand {
  readonly proposalId: string;
  /** Were they involved in the person's direct care? */
  readonly involved: boolean;
  readonly words: string | null;
}

/**
 * Declares whether the proposed reviewer was involved in the direct care. Whoever was is refused; for whoever was not
 * the reviewers' owner decides, once more by every rule.
 * Source: the report, section 3.9.
 */
export async function declareForProposal(
  tx: Transaction,
  masterKey: MasterKey,
  { proposalId, involved, words: said }: DeclareForProposalCommand,
): Promise<{ caseId: string }> {
  await seeProposed(tx);
  const { file, proposal } = await getProposalOfCase(tx, proposalId);
  const { caseId, reviewerSubject } = proposal;
  const reasons: RefusalReason[] = [
    ...mayDo(tx, file, "DECLARATION_MADE"),
    ...checkProposal(proposal, "DECLARE"),
  ];
  refuseIf(reasons);
  const words = said?.trim() ? { words: await sealWords(tx, masterKey, said) } : {};
  const declared = await advance(tx, file, {
    kind: "DECLARATION_MADE",
    facts: { proposalId, involved, ...words },
  });
  if (!involved) {
    await saveDeclared(tx, proposalId);
    await record(tx, "declaration.made", { caseId, proposalId });
    return { caseId };
  }
  const found = ["INVOLVED_IN_CARE"];
  await saveAnswer(tx, proposalId, { state: "REFUSED", reasons: found });
  const facts = { proposalId, reasons: found, reviewerSubject };
  await screenAfterProposal(tx, await advance(tx, declared, { kind: "ALLOCATION_REFUSED", facts }));
  return { caseId };
}
