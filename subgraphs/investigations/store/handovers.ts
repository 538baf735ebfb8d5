import { In } from "typeorm";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import { groupedBy } from "../../kit/grouped-by.ts";
import type { CoreData } from "../domain/child-death-review.ts";
import type { Handover, HandoverAttempt, HandoverState, QuarantineReason } from "../domain/handover.ts";
import {
  coreDataTable,
  handoverAttemptTable,
  handoverTable,
  quarantineReasonTable,
} from "./child-death-tables.ts";
import { teamOf } from "./team.ts";

/** Saves a version that comes for the first time. */
export async function saveHandover(tx: Transaction, handover: Handover): Promise<void> {
  await tx.manager.getRepository(handoverTable).insert(handover);
}

/** Changes where a version of a locked review stands. */
export async function changeHandover(
  tx: Transaction,
  id: string,
  change: Partial<Pick<Handover, "attempt" | "subjectId" | "reviewId">> & { state?: HandoverState },
): Promise<void> {
  await tx.manager.getRepository(handoverTable).update({ id }, change);
}

/** Saves a document that came for a version and, where it could not be read, why. */
export async function saveAttempt(
  tx: Transaction,
  attempt: HandoverAttempt,
  reasons: readonly QuarantineReason[],
): Promise<void> {
  await tx.manager
    .getRepository(handoverAttemptTable)
    .insert({ ...attempt, receivedAt: tx.now, receivedBy: tx.caller.subject });
  const { handoverId, attempt: number } = attempt;
  await tx.manager.getRepository(quarantineReasonTable).insert(
    reasons.map(({ code, path }, place) => ({
      handoverId,
      attempt: number,
      place,
      code,
      path: [...(path ?? [])],
    })),
  );
}

/** Saves what the programme takes of a child, as one version says it. */
export async function saveCoreData(tx: Transaction, handoverId: string, core: CoreData): Promise<void> {
  await tx.manager.getRepository(coreDataTable).insert({ ...core, handoverId });
}

/** The document that came last for each version, by handover. */
export async function findLastAttempts(
  tx: Transaction,
  handoverIds: readonly string[],
): Promise<Map<string, HandoverAttempt>> {
  const rows = await tx.manager.getRepository(handoverAttemptTable).find({
    where: { handoverId: In([...handoverIds]) },
    order: { attempt: "asc" },
  });
  return new Map(rows.map((row) => [row.handoverId, row]));
}

/** Why the document that came last could not be read, by handover. */
export async function findReasons(
  tx: Transaction,
  handoverIds: readonly string[],
): Promise<Map<string, QuarantineReason[]>> {
  const rows = (await tx.manager.query(
    `select reason.handover_id, reason.code, reason.path
     from quarantine_reason reason
     join handover on handover.id = reason.handover_id and handover.attempt = reason.attempt
     where handover.id = any ($1::uuid[]) order by reason.place`,
    [handoverIds],
  )) as (QuarantineReason & { handover_id: string })[];
  return groupedBy(rows, (row) => row.handover_id);
}

/** Finds handovers that the caller's team may see. */
export async function findHandovers(tx: Transaction, ids: readonly string[]): Promise<Map<string, Handover>> {
  const seen = (await tx.manager.query(
    `select handover.id from handover join child_death_review review on review.id = handover.review_id
     where handover.id = any ($1::uuid[]) and ($2::text[] is null or review.custodian = any ($2))`,
    [ids, teamOf(tx)],
  )) as { id: string }[];
  const rows = await tx.manager.getRepository(handoverTable).findBy({ id: In(seen.map(({ id }) => id)) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** One window of the handovers of the caller's team that are in quarantine, oldest first. */
export async function listQuarantined(tx: Transaction, window: Window): Promise<Handover[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "handover.received_at", cast: "timestamptz", id: "handover.id" },
    2,
  );
  const rows = (await tx.manager.query(
    `select handover.id from handover join child_death_review review on review.id = handover.review_id
     where handover.state = 'QUARANTINED' and ($1::text[] is null or review.custodian = any ($1))
       and ${condition} ${tail}`,
    [teamOf(tx), ...parameters],
  )) as { id: string }[];
  return findInOrder(tx, rows, findHandovers);
}
