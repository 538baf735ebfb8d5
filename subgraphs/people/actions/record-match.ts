import { candidatesRevision } from "../../../workers/deduplication/decision.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MatchOutcome } from "../domain/match.ts";
import { findCandidates, findCurrentDecisions, lockKeys, saveDecision } from "../store/matches.ts";
import { findPersonIds, join, savePerson } from "../store/persons.ts";
import { findReports } from "../store/reports.ts";

/** What the matching job found out about a report. */
export interface RecordMatchCommand {
  readonly reportId: string;
  readonly outcome: MatchOutcome;
  readonly personId: string | null;
  readonly reasons: readonly string[];
  readonly candidates: readonly string[];
  /** Of the candidates that the job has read; where they changed since, its finding is stale. */
  readonly candidatesRevision: string;
}

/**
 * Records which person a report is about. The report's keys are locked first, so that two reports of one new
 * person arriving together become one person.
 */
export async function recordMatch(
  tx: Transaction,
  command: RecordMatchCommand,
): Promise<{ reportId: string; personId: string | null }> {
  const found = (await findReports(tx, [command.reportId])).get(command.reportId);
  if (!found) throw new Refused([{ code: "NO_SUCH_REPORT", path: ["reportId"] }]);
  await lockKeys(tx, found.person);
  const candidates = await findCandidates(tx, command.reportId, found.person);
  if (candidatesRevision(candidates) !== command.candidatesRevision) throw new Refused([{ code: "STALE" }]);
  refuseIf(checkAgainst(command, candidates));
  const before = await findPersonIds(tx, [command.reportId]);
  const decided = (await findCurrentDecisions(tx, [command.reportId])).get(command.reportId);
  const held = before.get(command.reportId);
  // A person's decision outranks the model's: what a later run of the job finds changes nothing.
  if (held && decided?.decidedBy === "PERSON") return { reportId: command.reportId, personId: held };
  if (command.outcome === "NEEDS_DECISION") {
    await saveDecision(tx, { ...command, personId: null, decidedBy: "MODEL" });
    return { reportId: command.reportId, personId: held ?? null };
  }
  const personId =
    command.outcome === "SAME_PERSON" && command.personId
      ? command.personId
      : (held ?? (await savePerson(tx)));
  const decisionId = await saveDecision(tx, { ...command, personId, decidedBy: "MODEL" });
  if (held !== personId) await join(tx, { reportId: command.reportId, personId, decisionId });
  await record(tx, "person.matched", { personId, reportId: command.reportId });
  return { reportId: command.reportId, personId };
}

function checkAgainst(command: RecordMatchCommand, candidates: readonly { personId: string }[]) {
  const known = new Set(candidates.map((candidate) => candidate.personId));
  const named = command.outcome === "SAME_PERSON" ? [command.personId ?? ""] : command.candidates;
  return named.every((personId) => known.has(personId))
    ? []
    : [{ code: "NOT_A_CANDIDATE" as const, path: ["personId"] }];
}
