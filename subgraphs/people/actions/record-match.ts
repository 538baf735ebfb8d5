import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import type { MatchOutcome } from "../domain/match.ts";
import { findCurrentDecisions } from "../store/matches.ts";
import { findPersonIds } from "../store/persons.ts";
import { regroup } from "./regroup.ts";
import { weighLocked } from "./weigh-report.ts";

/** What the matching job found out about a report. */
export interface RecordMatchCommand {
  readonly reportId: string;
  readonly outcome: MatchOutcome;
  /** The version of the model that found it. */
  readonly model: string;
  /** Of everything that the job has looked at; where it changed since, its finding is stale. */
  readonly revision: string;
}

/**
 * Records which person a report is about. What the job has read is locked first and weighed again, so that two reports
 * of one new person arriving together become one person, and nothing is recorded that the facts do not bear out.
 */
export async function recordMatch(
  tx: Transaction,
  command: RecordMatchCommand,
): Promise<{ reportId: string; personId: string | null }> {
  const weighed = await weighLocked(tx, command.reportId);
  const { outcome, personId, model, revision } = weighed.decision;
  if (outcome !== command.outcome || model !== command.model || revision !== command.revision) {
    throw new Refused([{ code: "STALE" }]);
  }
  const holds = (await findCurrentDecisions(tx, [command.reportId])).get(command.reportId);
  // A person's decision outranks the model's, and stands until what it was about is said otherwise.
  const stands = holds?.decidedBy === "PERSON" && outcome !== "NEEDS_DECISION" && holds.personId === personId;
  await regroup(tx, weighed, stands ? holds.id : null);
  const persons = await findPersonIds(tx, [command.reportId]);
  return { reportId: command.reportId, personId: persons.get(command.reportId) ?? null };
}
