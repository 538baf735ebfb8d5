import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { MasterKey } from "../../kit/sealed.ts";
import type { Eligibility } from "../domain/eligibility.ts";
import { getFacts } from "../store/facts.ts";
import { sealWords } from "../store/words.ts";
import { advance, checkNoProposal, checkReason, getCase, mayDo } from "./advance.ts";
import { eligibilityRuleOn } from "./reference-data.ts";
import { screeningAct, tellChildTeam, tellHandover } from "./screening.ts";
import { stopReview } from "./stop-review.ts";

/** A coordinator's decision on whether a death is one for review. */
export interface ScreenCaseCommand {
  readonly caseId: string;
  readonly outcome: "CASE" | "CHILD_CORE_DATA" | "OUT_OF_SCOPE";
  readonly reason: string;
}

/**
 * Decides what the rule could not, or overrules it, with a reason. What the rule had found stays beside it. A review
 * under way is stopped where the death turns out to be none for review.
 */
export async function screenCase(
  tx: Transaction,
  masterKey: MasterKey,
  { caseId, outcome, reason }: ScreenCaseCommand,
): Promise<{ caseId: string }> {
  const file = await getCase(tx, caseId);
  const { eligibility, notifiedOn, reviewer } = file.standing;
  const decided: Eligibility = {
    outcome,
    rule: eligibility?.rule ?? eligibilityRuleOn(notifiedOn).version,
    reasons: [...new Set(["DECIDED_BY_COORDINATOR" as const, ...(eligibility?.reasons ?? [])])],
    decidedBy: "PERSON",
  };
  refuseIf([
    ...mayDo(tx, file, screeningAct(decided).kind),
    ...checkNoProposal(file),
    ...checkReason(reason),
  ]);
  const words = await sealWords(tx, masterKey, reason);
  const screened =
    reviewer === null
      ? await advance(tx, file, screeningAct(decided, words))
      : await stopReview(tx, file, decided, words);
  await tellHandover(tx, file, file.lastRead.handedOver);
  const facts = await getFacts(tx, caseId, screened.standing.factsRevision);
  await tellChildTeam(tx, screened, { ...file.lastRead, facts });
  return { caseId };
}
