import { randomUUID } from "node:crypto";
import { dayInEngland } from "../../../schema/values/calendar.ts";
import type { Transaction } from "../../kit/database.ts";
import { record } from "../../kit/outbox.ts";
import { isSealed } from "../../kit/seal/store.ts";
import type { FactsAsRead } from "../domain/facts.ts";
import { caseReference } from "../domain/reference.ts";
import { lockCaseOfPerson, saveCase } from "../store/cases.ts";
import { saveFacts } from "../store/facts.ts";
import { savePrompt, settlePrompt } from "../store/prompts.ts";
import { custodianOn, dueDatesOf } from "./reference-data.ts";
import { refresh } from "./refresh-case.ts";
import { screenAgain } from "./screening.ts";

/** A person to whom reports count, as the index knows them now. */
export interface OpenCaseCommand {
  readonly personId: string;
  readonly read: FactsAsRead;
}

/**
 * Opens the one case of a person, or brings it up to date. Whom only an investigation has named gets none:
 * they are noted, so that somebody is asked to notify the death.
 */
export async function openCase(
  tx: Transaction,
  { personId, read }: OpenCaseCommand,
): Promise<{ caseId: string | null }> {
  const known = await lockCaseOfPerson(tx, personId);
  if (known !== null) {
    await refresh(tx, known, read);
    return { caseId: known.id };
  }
  if (!read.asksForReview && !read.handedOver) {
    await savePrompt(tx, personId, custodianOn(dayInEngland(tx.now)));
    return { caseId: null };
  }
  await settlePrompt(tx, personId);
  const id = randomUUID();
  const opened = await saveCase(
    tx,
    {
      id,
      reference: caseReference(randomUUID()),
      personId,
      custodian: custodianOn(read.notifiedOn),
      openedAt: tx.now,
      lastRead: {
        personRevision: read.personRevision,
        asksForReview: read.asksForReview,
        foundBySearch: read.foundBySearch,
        handedOver: read.handedOver,
      },
    },
    { kind: "OPENED", facts: { notifiedOn: read.notifiedOn } },
    dueDatesOf,
  );
  await saveFacts(tx, id, opened.standing.factsRevision, read.facts);
  // Others must know by which case they know of somebody who is sealed.
  if (await isSealed(tx, personId)) await record(tx, "case.sealed", { personId });
  await screenAgain(tx, opened, read);
  return { caseId: id };
}
