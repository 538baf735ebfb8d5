import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { checkReference } from "../domain/check-investigation.ts";
import { afterStep, type InvestigationStep } from "../domain/investigation.ts";
import { changeInvestigation, findByReference, renameInvestigation } from "../store/investigations.ts";
import { getLedInvestigation } from "./get-investigation.ts";

/** What has changed about an investigation; null leaves a value as it is. */
export interface UpdateInvestigationCommand {
  readonly investigationId: string;
  readonly reference: string | null;
  readonly leadOrganisation: string | null;
  readonly disclosureRestricted: boolean | null;
  readonly step: Exclude<InvestigationStep, "CONCLUDE"> | null;
  /** May the outcome be told from now on? */
  readonly liftRestriction: boolean;
}

/** Changes what is kept of an investigation, or suspends or resumes it. */
export async function updateInvestigation(
  tx: Transaction,
  command: UpdateInvestigationCommand,
): Promise<{ investigationId: string }> {
  const investigation = await getLedInvestigation(tx, command.investigationId);
  const reference = command.reference?.trim() ?? investigation.reference;
  const leadOrganisation = command.leadOrganisation ?? investigation.leadOrganisation;
  const status = command.step ? afterStep(investigation.status, command.step) : investigation.status;
  const name = { reference, leadOrganisation };
  const isRenamed =
    reference !== investigation.reference || leadOrganisation !== investigation.leadOrganisation;
  const known = isRenamed ? await findByReference(tx, { kind: investigation.kind, ...name }) : null;
  refuseIf(checkReference(reference, known));
  if (status === null) throw new Refused([{ code: "NOT_OPEN_TO_STEP", path: ["step"] }]);
  const disclosureRestricted = command.disclosureRestricted ?? investigation.disclosureRestricted;
  if (isRenamed) await renameInvestigation(tx, investigation.id, name, investigation.kind);
  await changeInvestigation(tx, investigation.id, {
    disclosureRestricted,
    status,
    ...(command.liftRestriction ? { restrictedBy: null, restrictedUntil: null } : {}),
  });
  return { investigationId: investigation.id };
}
