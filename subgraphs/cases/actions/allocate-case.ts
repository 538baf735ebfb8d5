import { randomUUID } from "node:crypto";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import { careManagersOf, careOrganisationsOf, careTeamsOf, checkCareCodes } from "../domain/past-care.ts";
import { findPastCare } from "../store/past-care.ts";
import { saveProposal } from "../store/proposals.ts";
import { sealWords } from "../store/words.ts";
import { advance, getCase, mayDo } from "./advance.ts";

/** A reviewer whom a coordinator proposes, with who cared for the person beside those that the case knows. */
export interface AllocateCaseCommand {
  readonly caseId: string;
  readonly reviewerId: string;
  /** The manager who is to support the reviewer; null where none is chosen. */
  readonly supporterId: string | null;
  readonly careOrganisations: readonly string[];
  readonly careTeams: readonly string[];
  /** Codes of the posts that managed them. */
  readonly careManagers: readonly string[];
  /** Why a working link with those who gave care is waived; null where none is. */
  readonly waiverReason: string | null;
}

/**
 * Proposes a reviewer, or another one in place of the one appointed; the reviewers' owner checks and answers. One
 * proposal is open at a time. Whatever care the case knows of is part of it.
 */
export async function allocateCase(
  tx: Transaction,
  masterKey: MasterKey,
  command: AllocateCaseCommand,
): Promise<{ caseId: string; proposalId: string }> {
  const { caseId, reviewerId, supporterId, waiverReason } = command;
  const file = await getCase(tx, caseId);
  refuseIf([
    ...mayDo(tx, file, "ALLOCATION_PROPOSED"),
    ...(file.standing.openProposal === null ? [] : [{ code: "PROPOSAL_OPEN" as const, path: ["caseId"] }]),
    ...(file.standing.reviewer?.id === reviewerId
      ? [{ code: "REVIEWS_IT_ALREADY" as const, path: ["reviewerId"] }]
      : []),
    ...checkCareCodes(command),
    ...(waiverReason?.trim() === "" ? [{ code: "REASON_MISSING" as const, path: ["waiverReason"] }] : []),
  ]);
  const known = (await findPastCare(tx, [caseId])).get(caseId) ?? [];
  const proposalId = randomUUID();
  await saveProposal(tx, {
    id: proposalId,
    caseId,
    reviewerId,
    supporterId,
    careOrganisations: careOrganisationsOf(known, command.careOrganisations),
    careTeams: careTeamsOf(known, command.careTeams),
    careManagers: careManagersOf(known, command.careManagers),
    waiverWords: waiverReason === null ? null : await sealWords(tx, masterKey, waiverReason),
  });
  await advance(tx, file, { kind: "ALLOCATION_PROPOSED", facts: { proposalId, reviewerId } });
  await record(tx, "allocation.proposed", { caseId, proposalId });
  return { caseId, proposalId };
}
