import type { Transaction } from "../../kit/database.ts";
import { carrySeal } from "../../kit/seal/store.ts";
import type { FactsAsRead } from "../domain/facts.ts";
import { lockCaseOfPerson } from "../store/cases.ts";
import { advance } from "./advance.ts";
import { markStale } from "./mark-stale.ts";
import { openCase } from "./open-case.ts";
import { refresh } from "./refresh-case.ts";

/** Some reports of one person turned out to be about another. */
export interface SplitCaseCommand {
  readonly personId: string;
  readonly newPersonId: string;
  /** What is left of the former person. */
  readonly read: FactsAsRead;
  readonly newRead: FactsAsRead;
}

/**
 * Splits a case: the former person's is screened on what is left of them, the new person gets one of their own.
 * A review that has begun stays with the former person's case. A case that was erased is passed over, and the other one
 * is brought up to date all the same.
 */
export async function splitCase(
  tx: Transaction,
  command: SplitCaseCommand,
): Promise<{ caseId: string | null; newCaseId: string | null }> {
  await carrySeal(tx, command.personId, command.newPersonId);
  const former = await lockCaseOfPerson(tx, command.personId);
  if (former !== null && former.erasedAt === null) {
    const refreshed = await refresh(tx, former, command.read, true);
    const split = await advance(tx, refreshed, {
      kind: "SPLIT_OFF",
      facts: { newPersonId: command.newPersonId },
    });
    // What was written may be about the other person, whatever the facts say: somebody looks before it stands again.
    await markStale(tx, split, ["match"]);
  }
  const known = await lockCaseOfPerson(tx, command.newPersonId);
  const opened = { personId: command.newPersonId, read: command.newRead };
  const newCaseId = known?.erasedAt ? known.id : (await openCase(tx, opened)).caseId;
  return { caseId: former?.id ?? null, newCaseId };
}
