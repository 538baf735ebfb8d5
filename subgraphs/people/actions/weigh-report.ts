import { decideMatch, type MatchDecision } from "../../../workers/deduplication/decision.ts";
import { deathReportModel } from "../../../workers/deduplication/models/death-reports.ts";
import type { Transaction } from "../../kit/database.ts";
import { Refused } from "../../kit/refusals.ts";
import {
  type FoundWork,
  findMatchWork,
  findReportToMatch,
  isUnchanged,
  lockKeys,
  lockReports,
  type ReportToMatch,
} from "../store/match-work.ts";

/** A report with everything it was compared with, and what the model makes of it. */
export interface WeighedReport {
  readonly report: ReportToMatch;
  readonly work: FoundWork;
  readonly decision: MatchDecision;
}

/** Weighs a report against those that are known now. */
export async function weigh(tx: Transaction, report: ReportToMatch): Promise<WeighedReport> {
  const work = await findMatchWork(tx, report);
  return { report, work, decision: decideMatch(deathReportModel, work) };
}

/**
 * Weighs a report, and lets nobody else change what it hangs together with until the transaction ends. Whoever was
 * quicker is waited for; where that changed what was read, the work is stale.
 */
export async function weighLocked(tx: Transaction, reportId: string): Promise<WeighedReport> {
  const report = await findReportToMatch(tx, reportId);
  if (report === null) throw new Refused([{ code: "NO_SUCH_REPORT", path: ["reportId"] }]);
  // The work is read by a statement of its own, begun once the keys are locked.
  const [, weighed] = await Promise.all([lockKeys(tx, report), weigh(tx, report)]);
  const { reports } = weighed.work;
  const together = weighed.decision.groups.flatMap(({ members }) => members.map((place) => reports[place]!));
  if (together.some(({ personId }) => personId !== null)) {
    const locked = lockReports(
      tx,
      together.map((each) => each.reportId),
    );
    const [, unchanged] = await Promise.all([locked, isUnchanged(tx, together)]);
    if (!unchanged) throw new Refused([{ code: "STALE" }]);
  }
  return weighed;
}
