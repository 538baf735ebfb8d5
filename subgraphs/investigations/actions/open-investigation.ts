import { randomUUID } from "node:crypto";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { InvestigationKind } from "../../../schema/values/investigation-kind.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { checkWhoDied } from "../../../schema/values/who-died.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { checkOpening } from "../domain/check-investigation.ts";
import type { SubjectAsWritten } from "../domain/subject.ts";
import { understandSubject } from "../domain/understand-subject.ts";
import { findByReference, saveInvestigation } from "../store/investigations.ts";
import { saveSubject } from "../store/subjects.ts";

/** Another review or investigation of a death, as whoever leads it tells of it. */
export interface OpenInvestigationCommand {
  readonly kind: InvestigationKind;
  readonly reference: string;
  /** Null: the caller's own. */
  readonly leadOrganisation: string | null;
  readonly openedOn: IsoDate;
  readonly disclosureRestricted: boolean;
  readonly subject: SubjectAsWritten;
}

/** Opens an investigation of an adult's or a child's death; who it is about goes on to be matched. */
export async function openInvestigation(
  tx: Transaction,
  command: OpenInvestigationCommand,
): Promise<{ investigationId: string }> {
  const leadOrganisation = command.leadOrganisation ?? tx.caller.organisation;
  if (leadOrganisation === null) {
    throw new Refused([{ code: "ORGANISATION_MISSING", path: ["leadOrganisation"] }]);
  }
  const { kind, openedOn, disclosureRestricted } = command;
  const reference = command.reference.trim();
  const today = dayInEngland(tx.now);
  const known = await findByReference(tx, { kind, reference, leadOrganisation });
  const { subject, reasons: unreadable } = understandSubject(command.subject, ["subject"]);
  refuseIf([
    ...checkOpening({ reference, openedOn }, today, known),
    ...unreadable,
    ...(unreadable.length === 0 ? checkWhoDied(subject, today, ["subject"]) : []),
  ]);
  const id = randomUUID();
  const investigation = {
    id,
    kind,
    reference,
    leadOrganisation,
    custodian: tx.caller.organisation ?? leadOrganisation,
    status: "OPEN" as const,
    openedOn,
    concludedOn: null,
    outcome: null,
    disclosureRestricted,
    restrictedBy: null,
    restrictedUntil: null,
    subjectId: await saveSubject(tx, subject),
    subjectVersion: 1,
    recordedAt: tx.now,
  };
  await saveInvestigation(tx, investigation);
  await record(tx, "investigation.opened", { investigationId: id });
  return { investigationId: id };
}
