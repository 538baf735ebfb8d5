import { takenByOn } from "../../../schema/codes/child-notification-rules.ts";
import type { EligibilityRule } from "../../../schema/codes/eligibility-rules.ts";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import type { NewAct } from "../domain/act.ts";
import { type Eligibility, isForChildTeam } from "../domain/eligibility.ts";
import { changedFacts, type FactsAsRead, saysOtherDates } from "../domain/facts.ts";
import { findEligibility, rescreen } from "../domain/rescreen.ts";
import { findTransition } from "../domain/transitions.ts";
import type { CaseFile } from "../store/cases.ts";
import { getFacts } from "../store/facts.ts";
import { advance } from "./advance.ts";
import { eligibilityRuleOn, findEligibilityRule } from "./reference-data.ts";

/** The act by which a finding enters a case's file. @param words the sealed document with a person's reason */
export function screeningAct({ outcome, ...found }: Eligibility, words?: string): NewAct {
  const facts = { ...found, ...(words === undefined ? {} : { words }) };
  switch (outcome) {
    case "CASE":
      return { kind: "FOUND_ELIGIBLE", facts };
    case "CHILD_CORE_DATA":
      return { kind: "FOUND_CHILD", facts };
    case "OUT_OF_SCOPE":
      return { kind: "FOUND_OUT_OF_SCOPE", facts };
    case "UNCLEAR":
      return { kind: "FOUND_UNCLEAR", facts };
    default:
      return outcome satisfies never;
  }
}

/** Screens a case on what was read now, where nothing has been allocated or proposed yet. */
export async function screenAgain(tx: Transaction, file: CaseFile, read: FactsAsRead): Promise<CaseFile> {
  const { stage, openProposal, eligibility, screenedRevision, notifiedOn, optedOutOn } = file.standing;
  if (openProposal !== null || findTransition(stage, "FOUND_UNCLEAR") === null) {
    await tellHandover(tx, file, read.handedOver && !file.lastRead.handedOver);
    return file;
  }
  const by = (rule: EligibilityRule) => findEligibility(read, rule, { optedOutOn });
  const now = by(eligibilityRuleOn(notifiedOn));
  // An earlier notification may have come to light, and with it an earlier version of the rule.
  const before = eligibility && findEligibilityRule(eligibility.rule);
  const ruleMatters = before !== null && by(before).outcome !== now.outcome;
  const screened = await getFacts(tx, file.id, screenedRevision);
  const changed = changedFacts(screened, read.facts);
  const dates = saysOtherDates(screened, read.facts) ? (["birthDate", "deathDate"] as const) : [];
  const found = eligibility === null ? now : rescreen(eligibility, now, [...changed, ...dates], ruleMatters);
  const moved = found === null ? file : await advance(tx, file, screeningAct(found));
  await tellHandover(tx, file, read.handedOver && (found !== null || !file.lastRead.handedOver));
  return tellChildTeam(tx, moved, read);
}

/** Has it told to the child death review team what was found of somebody whom they handed over. */
export async function tellHandover(tx: Transaction, file: CaseFile, isNews: boolean): Promise<void> {
  if (isNews) await record(tx, "handover.screened", { caseId: file.id, personId: file.personId });
}

/**
 * Hands a notification that turned out to be a child's to the child death review team, once, and takes it back where it
 * is no child's after all. While it is unclear, nothing changes.
 */
export async function tellChildTeam(tx: Transaction, file: CaseFile, read: Told): Promise<CaseFile> {
  const { eligibility, notifiedOn, childTeamDueOn } = file.standing;
  if (eligibility === null || eligibility.outcome === "UNCLEAR") return file;
  const { id: caseId, personId } = file;
  const isTheirs = isForChildTeam(eligibility, read.facts, eligibilityRuleOn(notifiedOn));
  if (isTheirs && read.asksForReview && childTeamDueOn === null) {
    await record(tx, "child.found", { caseId, personId });
    const dueOn = takenByOn(dayInEngland(tx.now));
    return advance(tx, file, { kind: "CHILD_TEAM_TOLD", facts: { dueOn } });
  }
  if (isTheirs || childTeamDueOn === null) return file;
  await record(tx, "child.cleared", { caseId, personId });
  return advance(tx, file, { kind: "CHILD_TEAM_CLEARED", facts: {} });
}

/** What of somebody decides whether the child death review team is told. */
type Told = Pick<FactsAsRead, "asksForReview" | "facts">;
