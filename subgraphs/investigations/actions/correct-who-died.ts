import { dayInEngland } from "../../../schema/values/calendar.ts";
import { checkWhoDied } from "../../../schema/values/who-died.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { Investigation } from "../domain/investigation.ts";
import type { SubjectAsWritten } from "../domain/subject.ts";
import { understandSubject } from "../domain/understand-subject.ts";
import { changeInvestigation } from "../store/investigations.ts";
import { correctSubject, findSubjects } from "../store/subjects.ts";

/** Corrects who a locked investigation is about, who is matched again; what is left out stays as it was said. */
export async function correctWhoDied(
  tx: Transaction,
  { id: investigationId, subjectId, subjectVersion }: Investigation,
  written: SubjectAsWritten,
): Promise<void> {
  const said = (await findSubjects(tx, [subjectId])).get(subjectId);
  if (!said) throw new Error("whoever changes an investigation sees who it is about");
  const { subject, reasons } = understandSubject({ ...said, ...given(written) }, ["subject"]);
  refuseIf([
    ...reasons,
    ...(reasons.length === 0 ? checkWhoDied(subject, dayInEngland(tx.now), ["subject"]) : []),
  ]);
  await correctSubject(tx, subjectId, subject);
  await changeInvestigation(tx, investigationId, { subjectVersion: subjectVersion + 1 });
  await record(tx, "investigation.corrected", { investigationId });
}

/** Only what the correction names. */
function given(written: SubjectAsWritten): SubjectAsWritten {
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
}
