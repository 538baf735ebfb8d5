import type { Transaction } from "../../kit/database.ts";
import { Refused, refuseIf } from "../../kit/refusals.ts";
import { findMembers, findMembershipsOfReports } from "../store/memberships.ts";
import { checkKept } from "./check-kept.ts";
import { regroup } from "./regroup.ts";
import { takeOut } from "./take-out.ts";
import { weigh, weighLocked } from "./weigh-report.ts";

/** Taking a report out of the person it was counted to by mistake. */
export interface UndoMatchCommand {
  readonly reportId: string;
  readonly reason: string;
}

/**
 * Undoes the decision by which a report came to its person: it, and whatever that decision moved with it, counts again
 * to whom it counted before. That they are not about the former person is kept for ever.
 */
export async function undoMatch(tx: Transaction, command: UndoMatchCommand): Promise<{ reportId: string }> {
  const { reportId, reason } = command;
  const { report } = await weighLocked(tx, reportId);
  const own = (await findMembershipsOfReports(tx, [reportId])).get(reportId)?.at(-1);
  if (own === undefined) throw new Refused([{ code: "NO_SUCH_REPORT", path: ["reportId"] }]);
  const members = await findMembers(tx, own.personId);
  const together = members.filter(({ decisionId }) => decisionId === own.decisionId);
  const leaving = together.length < members.length ? together.map((member) => member.reportId) : [reportId];
  refuseIf([
    ...(await checkKept(tx, [own.personId], ["reportId"])),
    ...(members.length === 1 ? [{ code: "ONLY_REPORT_OF_PERSON", path: ["reportId"] }] : []),
    ...(reason.trim() === "" ? [{ code: "REASON_MISSING", path: ["reason"] }] : []),
  ]);
  const decisionId = await takeOut(
    tx,
    [reportId, ...leaving.filter((id) => id !== reportId)],
    own.personId,
    reason,
  );
  await regroup(tx, await weigh(tx, report), decisionId);
  return { reportId };
}
