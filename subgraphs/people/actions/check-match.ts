import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import type { MatchDecision } from "../domain/match.ts";
import { type CheckVerdict, saveCheck } from "../store/match-quality.ts";
import { findDecisions } from "../store/matches.ts";
import { findPersonIds } from "../store/memberships.ts";
import { checkKept } from "./check-kept.ts";

/** What somebody found who looked at a decision that the model made by itself. */
export interface CheckMatchCommand {
  readonly decisionId: string;
  readonly verdict: CheckVerdict;
  readonly reason: string;
}

/** Keeps the finding, for the model's quality. It changes nothing: what is wrong is undone or corrected besides. */
export async function checkMatch(
  tx: Transaction,
  command: CheckMatchCommand,
): Promise<{ decisionId: string }> {
  const { decisionId } = command;
  const decision = (await findDecisions(tx, [decisionId])).get(decisionId);
  refuseIf([
    ...(decision ? await checkKept(tx, await personsOf(tx, decision), ["decisionId"]) : []),
    ...(decision?.decidedBy === "MODEL" && decision.outcome !== "NEEDS_DECISION"
      ? []
      : [{ code: "NOTHING_TO_CHECK", path: ["decisionId"] }]),
    ...(command.reason.trim() === "" ? [{ code: "REASON_MISSING", path: ["reason"] }] : []),
  ]);
  if (!(await saveCheck(tx, command)))
    throw new Refused([{ code: "NOTHING_TO_CHECK", path: ["decisionId"] }]);
  return { decisionId };
}

/** Whom the report was found to be about, and to whom it counts now. */
async function personsOf(tx: Transaction, { reportId, personId }: MatchDecision): Promise<string[]> {
  const counted = (await findPersonIds(tx, [reportId])).get(reportId);
  return [personId, counted].flatMap((id) => id ?? []);
}
