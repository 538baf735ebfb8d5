import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { RecordField } from "../domain/golden-record.ts";
import { countRevision, findPersons, saveChoice } from "../store/persons.ts";
import { checkKept } from "./check-kept.ts";

/** Which report is right about one thing, where reports differ. */
export interface ChooseValueCommand {
  readonly personId: string;
  readonly field: RecordField;
  readonly reportId: string;
  readonly reason: string;
}

/** Lets a person's choice stand in the record, before everything else; the reports stay as they are. */
export async function chooseValue(
  tx: Transaction,
  command: ChooseValueCommand,
): Promise<{ personId: string }> {
  const { personId, reportId, reason } = command;
  const person = (await findPersons(tx, [personId])).get(personId);
  if (!person) throw new Refused([{ code: "NO_SUCH_PERSON", path: ["personId"] }]);
  refuseIf([
    ...(await checkKept(tx, [personId], ["personId"])),
    ...(person.members.some(({ report }) => report.id === reportId)
      ? []
      : [{ code: "NOT_A_REPORT_OF_PERSON", path: ["reportId"] }]),
    ...(reason.trim() === "" ? [{ code: "REASON_MISSING", path: ["reason"] }] : []),
  ]);
  await saveChoice(tx, command);
  await countRevision(tx, personId);
  if (person.toldAt !== null) await record(tx, "person.corrected", { personId });
  return { personId };
}
