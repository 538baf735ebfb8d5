import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { checkReference } from "../domain/check-investigation.ts";
import { afterStep, type InvestigationStep } from "../domain/investigation.ts";
import { changeInvestigation, findByReference } from "../store/investigations.ts";
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
  const known = await findByReference(tx, { kind: investigation.kind, reference, leadOrganisation });
  refuseIf(checkReference(reference, known?.id === investigation.id ? null : known));
  if (status === null) throw new Refused([{ code: "NOT_OPEN_TO_STEP", path: ["step"] }]);
  const disclosureRestricted = command.disclosureRestricted ?? investigation.disclosureRestricted;
  await changeInvestigation(tx, investigation.id, {
    reference,
    leadOrganisation,
    disclosureRestricted,
    status,
    ...(command.liftRestriction ? { restrictedBy: null, restrictedUntil: null } : {}),
  });
  return { investigationId: investigation.id };
}
