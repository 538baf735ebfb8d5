import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import type { EligibilityOutcome } from "../domain/eligibility.ts";
import { type CaseFacts, changedFacts, type FactName, type FactsAsRead } from "../domain/facts.ts";
import { findEligibility } from "../domain/rescreen.ts";
import { findTransition } from "../domain/transitions.ts";
import { type CaseFile, lockCaseOfPerson, saveLastRead } from "../store/cases.ts";
import { getFacts, saveFacts } from "../store/facts.ts";
import { advance, checkErased } from "./advance.ts";
import { markStale } from "./mark-stale.ts";
import { eligibilityRuleOn } from "./reference-data.ts";
import { screenAgain } from "./screening.ts";

/** What the index of people says of somebody now. */
export interface RefreshCaseCommand {
  readonly personId: string;
  readonly read: FactsAsRead;
}

/** Brings a person's case up to date; where there is none, nothing is done. */
export async function refreshCase(
  tx: Transaction,
  { personId, read }: RefreshCaseCommand,
): Promise<{ caseId: string | null }> {
  const file = await lockCaseOfPerson(tx, personId);
  if (file !== null) await refresh(tx, file, read);
  return { caseId: file?.id ?? null };
}

/**
 * Records facts that have changed, screens again where nothing has been allocated, and marks a submission
 * stale that says otherwise. What was read before the case's last reading changes nothing.
 * @param redate may the day of notification become a later one? Only where reports were taken away.
 */
export async function refresh(
  tx: Transaction,
  before: CaseFile,
  read: FactsAsRead,
  redate = false,
): Promise<CaseFile> {
  refuseIf(checkErased(before));
  if (read.personRevision < before.lastRead.personRevision) return before;
  await saveLastRead(tx, before.id, read);
  const { standing } = before;
  const known = await getFacts(tx, before.id, standing.factsRevision);
  const dated =
    redate && read.asksForReview ? read.notifiedOn : earlier(standing.notifiedOn, read.notifiedOn);
  const changed: FactName[] = [
    ...changedFacts(known, read.facts),
    ...(dated === standing.notifiedOn ? [] : (["notifiedOn"] as const)),
  ];
  if (changed.length === 0) return screenAgain(tx, before, read);
  const revision = standing.factsRevision + 1;
  await saveFacts(tx, before.id, revision, read.facts);
  let file = before;
  if (dated !== standing.notifiedOn) {
    file = await advance(tx, file, { kind: "NOTIFICATION_DATED", facts: { notifiedOn: dated } });
  }
  const ruleFinds = findsOtherwise(file, known, read);
  file = await advance(tx, file, {
    kind: "FACTS_RECORDED",
    facts: { revision, changed, ...(ruleFinds === null ? {} : { ruleFinds }) },
  });
  file = await screenAgain(tx, file, read);
  return markStale(tx, file, changed);
}

/**
 * What the rule finds now of a case that is not screened by itself any more, where that is news: a review goes on, and a
 * coordinator is told that it might be none. Null where nothing is to be decided.
 */
function findsOtherwise(
  { standing }: CaseFile,
  known: CaseFacts,
  read: FactsAsRead,
): EligibilityOutcome | null {
  const { stage, openProposal, eligibility, notifiedOn, optedOutOn } = standing;
  const screenedByItself = openProposal === null && findTransition(stage, "FOUND_UNCLEAR") !== null;
  if (screenedByItself || eligibility === null) return null;
  const by = (facts: CaseFacts) =>
    findEligibility({ ...read, facts }, eligibilityRuleOn(notifiedOn), { optedOutOn }).outcome;
  const now = by(read.facts);
  return now === by(known) || now === eligibility.outcome ? null : now;
}

const earlier = <T extends string>(one: T, other: T): T => (other < one ? other : one);
