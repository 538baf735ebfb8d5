import type { Transaction } from "../../kit/database.ts";
import { estimatePrecision, estimateRecall, estimateShare } from "../domain/match-quality.ts";
import {
  countAgreement,
  countCappedKeys,
  countChecks,
  countCompleteness,
  countDecisions,
  type Period,
} from "../store/match-quality.ts";

/** How good matching was from one day to another, both included. */
export async function readMatchQuality(tx: Transaction, period: Period) {
  const decisions = await countDecisions(tx, period);
  const { answered, agreed } = await countAgreement(tx, period);
  const checks = await countChecks(tx, period);
  const made = (outcome: string, decidedBy: string) =>
    decisions
      .filter((each) => each.outcome === outcome && each.decidedBy === decidedBy)
      .reduce((sum, each) => sum + each.decisions, 0);
  const checked = (outcome: string, ...verdicts: string[]) =>
    checks
      .filter((each) => each.outcome === outcome && verdicts.includes(each.verdict))
      .reduce((sum, each) => sum + each.checks, 0);
  const lookAlikes = decisions
    .filter(({ outcome, decidedBy }) => outcome === "NEW_PERSON" && decidedBy === "MODEL")
    .reduce((sum, { alike }) => sum + alike, 0);
  const reviewed = {
    links: made("SAME_PERSON", "MODEL"),
    linksChecked: checked("SAME_PERSON", "RIGHT", "WRONG"),
    linksRight: checked("SAME_PERSON", "RIGHT"),
    foundByPeople: made("SAME_PERSON", "PERSON"),
    news: lookAlikes,
    newsChecked: checked("NEW_PERSON", "RIGHT", "WRONG"),
    newsRight: checked("NEW_PERSON", "RIGHT"),
  };
  return {
    decisions,
    agreement: estimateShare(agreed, answered),
    precision: estimatePrecision(reviewed),
    recall: estimateRecall(reviewed),
    cappedKeys: await countCappedKeys(tx, period),
    completeness: await countCompleteness(tx, period),
  };
}
