import type { Transaction } from "../../kit/database.ts";
import { refuseIf } from "../../kit/refusals.ts";
import { changedFacts, type FactName, type FactsAsRead } from "../domain/facts.ts";
import { type CaseFile, lockCaseOfPerson, saveLastRead } from "../store/cases.ts";
import { getFacts, saveFacts } from "../store/facts.ts";
import { advance, checkErased } from "./advance.ts";
import { markStale } from "./mark-stale.ts";
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
  file = await advance(tx, file, { kind: "FACTS_RECORDED", facts: { revision, changed } });
  file = await screenAgain(tx, file, read);
  return markStale(tx, file, changed);
}

const earlier = <T extends string>(one: T, other: T): T => (other < one ? other : one);
