import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { keepApart, lockKeys, saveDecision } from "../store/matches.ts";
import { countRevision, findPersonIds, findPersons, join, savePerson } from "../store/persons.ts";
import { findReports } from "../store/reports.ts";

/** Taking a report out of the person it was counted to by mistake. */
export interface UndoMatchCommand {
  readonly reportId: string;
  readonly reason: string;
}

/**
 * Takes a report out of its person and gives it a person of its own. That it is not about the former person
 * is kept for ever.
 */
export async function undoMatch(
  tx: Transaction,
  command: UndoMatchCommand,
): Promise<{ reportId: string; personId: string }> {
  const found = (await findReports(tx, [command.reportId])).get(command.reportId);
  const formerId = (await findPersonIds(tx, [command.reportId])).get(command.reportId);
  if (!found || !formerId) throw new Refused([{ code: "NO_SUCH_REPORT", path: ["reportId"] }]);
  await lockKeys(tx, found.person);
  const members = (await findPersons(tx, [formerId])).get(formerId)?.members ?? [];
  const others = members.map(({ report }) => report.id).filter((id) => id !== command.reportId);
  refuseIf([
    ...(others.length === 0 ? [{ code: "ONLY_REPORT_OF_PERSON", path: ["reportId"] }] : []),
    ...(command.reason.trim() === "" ? [{ code: "REASON_MISSING", path: ["reason"] }] : []),
  ]);
  const personId = await savePerson(tx);
  const decisionId = await saveDecision(
    tx,
    {
      reportId: command.reportId,
      outcome: "NEW_PERSON",
      personId,
      decidedBy: "PERSON",
      reasons: [],
      candidates: [formerId],
    },
    command.reason,
  );
  await keepApart(tx, command.reportId, others, decisionId);
  await join(tx, { reportId: command.reportId, personId, decisionId });
  await countRevision(tx, formerId);
  await record(tx, "person.split", {
    personId: formerId,
    newPersonId: personId,
    reportIds: [command.reportId],
  });
  return { reportId: command.reportId, personId };
}
