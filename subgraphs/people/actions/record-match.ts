import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import type { MatchOutcome } from "../domain/match.ts";
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
): Promise<{ reportId: string; personId: string }> {
  const weighed = await weighLocked(tx, command.reportId);
  const { outcome, model, revision } = weighed.decision;
  if (outcome !== command.outcome || model !== command.model || revision !== command.revision) {
    throw new Refused([{ code: "STALE" }]);
  }
  return { reportId: command.reportId, personId: await regroup(tx, weighed) };
}
