import type { Transaction } from "../../kit/database.ts";
import { carrySeal } from "../../kit/seal/store.ts";
import { findTransition } from "../domain/transitions.ts";
import { lockCaseOfPerson } from "../store/cases.ts";
import { getFacts } from "../store/facts.ts";
import { settlePrompt } from "../store/prompts.ts";
import { advance } from "./advance.ts";
import { eligibilityRuleOn } from "./reference-data.ts";
import { screeningAct, tellChildTeam } from "./screening.ts";

/** All reports of one person turned out to be about another, who has a case too. */
export interface MergeCaseCommand {
  readonly personId: string;
  /** To whom no report counts any more. */
  readonly formerPersonId: string;
}

/**
 * Takes the case of somebody who turned out to be another person out of scope, and nobody is asked any more to notify
 * their death; it is screened again should a report count to them again. What has been allocated stays: the index of
 * people lets that review's person be the one. A case that was erased is passed over.
 */
export async function mergeCase(
  tx: Transaction,
  { personId, formerPersonId }: MergeCaseCommand,
): Promise<{ caseId: string | null }> {
  await carrySeal(tx, personId, formerPersonId);
  await carrySeal(tx, formerPersonId, personId);
  const former = await lockCaseOfPerson(tx, formerPersonId);
  await settlePrompt(tx, formerPersonId);
  if (former === null) return { caseId: null };
  const { stage, openProposal, notifiedOn } = former.standing;
  const isScreened =
    former.erasedAt === null && openProposal === null && findTransition(stage, "FOUND_UNCLEAR") !== null;
  if (isScreened) {
    const { version: rule } = eligibilityRuleOn(notifiedOn);
    const reasons = ["COUNTED_TO_ANOTHER"] as const;
    const found = { outcome: "OUT_OF_SCOPE", rule, reasons, decidedBy: "RULE" } as const;
    const screened = await advance(tx, former, screeningAct(found));
    const facts = await getFacts(tx, former.id, screened.standing.factsRevision);
    await tellChildTeam(tx, screened, { ...former.lastRead, facts });
  }
  return { caseId: former.id };
}
