import { randomUUID } from "node:crypto";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { saveProposal } from "../store/proposals.ts";
import { sealWords } from "../store/words.ts";
import { advance, getCase, mayDo } from "./advance.ts";

/** A reviewer whom a coordinator proposes, with who is known to have cared for the person. */
export interface AllocateCaseCommand {
  readonly caseId: string;
  readonly reviewerId: string;
  readonly careOrganisations: readonly string[];
  readonly careTeams: readonly string[];
  /** Why a working link with those who gave care is waived; null where none is. */
  readonly waiverReason: string | null;
}

/** Proposes a reviewer; the reviewers' owner checks and answers. One proposal is open at a time. */
export async function allocateCase(
  tx: Transaction,
  masterKey: MasterKey,
  command: AllocateCaseCommand,
): Promise<{ caseId: string; proposalId: string }> {
  const { caseId, reviewerId, waiverReason } = command;
  const file = await getCase(tx, caseId);
  refuseIf([
    ...mayDo(tx, file, "ALLOCATION_PROPOSED"),
    ...(file.standing.openProposal === null ? [] : [{ code: "PROPOSAL_OPEN" as const, path: ["caseId"] }]),
    ...(waiverReason?.trim() === "" ? [{ code: "REASON_MISSING" as const, path: ["waiverReason"] }] : []),
  ]);
  const proposalId = randomUUID();
  await saveProposal(tx, {
    id: proposalId,
    caseId,
    reviewerId,
    careOrganisations: command.careOrganisations,
    careTeams: command.careTeams,
    waiverWords: waiverReason === null ? null : await sealWords(tx, masterKey, waiverReason),
  });
  await advance(tx, file, { kind: "ALLOCATION_PROPOSED", facts: { proposalId, reviewerId } });
  await record(tx, "allocation.proposed", { caseId, proposalId });
  return { caseId, proposalId };
}
