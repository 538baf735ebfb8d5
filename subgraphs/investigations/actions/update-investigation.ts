import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { checkReference } from "../domain/check-investigation.ts";
import { afterStep, type InvestigationStep } from "../domain/investigation.ts";
import { checkRestrictingLater, type OutcomeRestriction } from "../domain/restriction.ts";
import type { SubjectAsWritten } from "../domain/subject.ts";
import { changeInvestigation, findByReference, renameInvestigation } from "../store/investigations.ts";
import { correctWhoDied } from "./correct-who-died.ts";
import { getLedInvestigation } from "./get-investigation.ts";
import { tellLinkedCases } from "./tell-linked-cases.ts";

/** What has changed about an investigation; null leaves a value as it is. */
export interface UpdateInvestigationCommand {
  readonly investigationId: string;
  readonly reference: string | null;
  readonly leadOrganisation: string | null;
  readonly disclosureRestricted: boolean | null;
  readonly step: Exclude<InvestigationStep, "CONCLUDE"> | null;
  /** Who died, as far as it was said wrongly or not at all. */
  readonly subject: SubjectAsWritten | null;
  /** Who restricts from now on that the outcome is told further, and until which day. */
  readonly restriction: OutcomeRestriction | null;
  /** May the outcome be told from now on? */
  readonly liftRestriction: boolean;
}

/** Changes what is kept of an investigation and of who it is about, or suspends or resumes it. */
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
  refuseIf([
    ...checkReference(reference, known),
    ...(command.restriction ? checkRestrictingLater(command.restriction, investigation) : []),
  ]);
  if (status === null) throw new Refused([{ code: "NOT_OPEN_TO_STEP", path: ["step"] }]);
  const disclosureRestricted = command.disclosureRestricted ?? investigation.disclosureRestricted;
  if (isRenamed) await renameInvestigation(tx, investigation.id, name, investigation.kind);
  await changeInvestigation(tx, investigation.id, {
    disclosureRestricted,
    status,
    ...(command.liftRestriction ? { restrictedBy: null, restrictedUntil: null } : command.restriction),
  });
  // A record that names what may be named no more, or leaves out what may be, is amended.
  const isRestrictedAnew = disclosureRestricted !== investigation.disclosureRestricted;
  if (isRestrictedAnew) await tellLinkedCases(tx, investigation.id, "investigation.restricted");
  if (command.subject) await correctWhoDied(tx, investigation, command.subject);
  return { investigationId: investigation.id };
}
