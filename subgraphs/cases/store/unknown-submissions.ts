import type { Transaction } from "../../kit/database.ts";
import type { HeldVersion } from "../domain/reconcile.ts";

/** What the national programme lists as ours, and the ledger does not know. */
export interface UnknownSubmission extends HeldVersion {
  readonly firstListedAt: Date;
  readonly listedAt: Date;
}

/** Keeps that the programme lists something unknown in the comparison that began at `startedAt`. @returns whether that is news: a row that was there has an `xmax` */
export async function saveUnknown(tx: Transaction, held: HeldVersion, startedAt: Date): Promise<boolean> {
  const [row] = (await tx.manager.query(
    `insert into unknown_submission
       (submission_id, receipt_id, received_at, content_hash, version, first_listed_at, listed_at)
     values ($1, $2, $3, $4, $5, $6, $6)
     on conflict (submission_id) do update
       set receipt_id = excluded.receipt_id, received_at = excluded.received_at,
         content_hash = excluded.content_hash, version = excluded.version, listed_at = excluded.listed_at
     returning (xmax = 0) as news`,
    [held.submissionId, held.receiptId, held.receivedAt, held.contentHash, held.version, startedAt],
  )) as { news: boolean }[];
  return row!.news;
}

/** What the programme has not listed since `startedAt` is no difference any more. */
export async function forgetUnlisted(tx: Transaction, startedAt: Date): Promise<void> {
  await tx.manager.query("delete from unknown_submission where listed_at < $1", [startedAt]);
}

/** What the ledger does not know, first listed first. */
export async function listUnknown(tx: Transaction): Promise<UnknownSubmission[]> {
  return (await tx.manager.query(
    `select submission_id as "submissionId", receipt_id as "receiptId", received_at as "receivedAt",
       content_hash as "contentHash", version, first_listed_at as "firstListedAt", listed_at as "listedAt"
     from unknown_submission order by first_listed_at, submission_id limit 100`,
  )) as UnknownSubmission[];
}
