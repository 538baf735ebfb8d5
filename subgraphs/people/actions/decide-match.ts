import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { checkDecision } from "../domain/check-decision.ts";
import { findCurrentDecisions, keepApart, lockKeys, saveDecision } from "../store/matches.ts";
import { findPersons, join, savePerson } from "../store/persons.ts";
import { findReports } from "../store/reports.ts";

/** A person's answer to a doubtful match. */
export interface DecideMatchCommand {
  readonly reportId: string;
  /** The person whom the report is about; null where it is nobody of the candidates. */
  readonly personId: string | null;
  readonly reason: string;
}

/**
 * Decides a doubtful match. That the report is not about the other candidates is kept for ever.
 */
export async function decideMatch(
  tx: Transaction,
  command: DecideMatchCommand,
): Promise<{ reportId: string; personId: string }> {
  const found = (await findReports(tx, [command.reportId])).get(command.reportId);
  if (!found) throw new Refused([{ code: "NO_SUCH_REPORT", path: ["reportId"] }]);
  await lockKeys(tx, found.person);
  const question = (await findCurrentDecisions(tx, [command.reportId])).get(command.reportId);
  refuseIf(checkDecision(question ?? null, command));
  const personId = command.personId ?? (await savePerson(tx));
  const decisionId = await saveDecision(
    tx,
    {
      reportId: command.reportId,
      outcome: command.personId ? "SAME_PERSON" : "NEW_PERSON",
      personId,
      decidedBy: "PERSON",
      reasons: [],
      candidates: question?.candidates ?? [],
    },
    command.reason,
  );
  const others = (question?.candidates ?? []).filter((candidate) => candidate !== command.personId);
  await keepApart(tx, command.reportId, await reportsOf(tx, others), decisionId);
  await join(tx, { reportId: command.reportId, personId, decisionId });
  await record(tx, "person.matched", { personId, reportId: command.reportId });
  return { reportId: command.reportId, personId };
}

async function reportsOf(tx: Transaction, personIds: readonly string[]): Promise<string[]> {
  const persons = await findPersons(tx, personIds);
  return [...persons.values()].flatMap((person) => person.members.map((member) => member.report.id));
}
