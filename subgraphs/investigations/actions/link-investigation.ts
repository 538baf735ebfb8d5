import { randomUUID } from "node:crypto";
import { investigationKindFacts } from "../../../schema/codes/investigation-kinds.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { checkLink } from "../domain/check-investigation.ts";
import { type LinkRelation, nextRevision } from "../domain/link.ts";
import { findLinksBetween, saveLink } from "../store/links.ts";
import { getLedInvestigation } from "./get-investigation.ts";

/** That an investigation and a case are about the same death. */
export interface LinkInvestigationCommand {
  readonly investigationId: string;
  readonly caseId: string;
  readonly relation: LinkRelation;
  /** Null: as the kind of investigation has it, where there is still something to wait for. */
  readonly holdsReview: boolean | null;
}

/** Links an investigation with a case, which is held where the review waits. */
export async function linkInvestigation(
  tx: Transaction,
  { investigationId, caseId, relation, ...command }: LinkInvestigationCommand,
): Promise<{ investigationId: string }> {
  const investigation = await getLedInvestigation(tx, investigationId);
  const usual =
    investigationKindFacts[investigation.kind].holdsReview &&
    relation !== "INFORMS" &&
    investigation.status !== "CONCLUDED";
  const holdsReview = command.holdsReview ?? usual;
  const links = await findLinksBetween(tx, investigationId, caseId);
  const standing = links.find(({ endedAt }) => endedAt === null) ?? null;
  refuseIf(checkLink(investigation, { holdsReview }, standing));
  const id = randomUUID();
  await saveLink(tx, {
    id,
    investigationId,
    caseId,
    revision: nextRevision(links),
    relation,
    holdsReview,
    linkedAt: tx.now,
    endedAt: null,
  });
  await record(tx, "investigation.linked", { investigationId, caseId });
  return { investigationId };
}
