import { In } from "typeorm";
import type { Ledger, LedgerEntry } from "../../../workers/submission/ledger.ts";
import type { QuasiIdentifiers } from "../../../workers/submission/types.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import { lastingDifferences } from "../domain/reconcile.ts";
import type { Submission, SubmissionKind, SubmissionState } from "../domain/submission.ts";
import { byCase } from "./by-case.ts";
import { type SubmissionRow, submissionTable } from "./submission-tables.ts";

/** Saves a new version. */
export async function saveSubmission(
  tx: Transaction,
  prepared: Pick<
    Submission,
    | "id"
    | "caseId"
    | "kind"
    | "version"
    | "documentId"
    | "contentHash"
    | "revisions"
    | "withheld"
    | "disclosure"
    | "removals"
    | "pseudonym"
    | "restrictions"
  >,
): Promise<void> {
  await tx.manager.getRepository(submissionTable).insert({
    ...prepared,
    withheld: [...prepared.withheld],
    restrictions: [...prepared.restrictions],
    state: "PREPARED",
    preparedAt: tx.now,
    releasedAt: null,
    releasedBy: null,
    releasedRecord: null,
    attempts: 0,
    begunAt: null,
    checkedAt: null,
    settledAt: null,
    failure: null,
    failedAt: null,
    exportedAt: null,
    listedAt: null,
    receiptId: null,
    receivedAt: null,
    rejections: [],
    staleFacts: [],
  });
}

/** Saves that a version was released, with what later releases are checked against. */
export async function saveRelease(
  tx: Transaction,
  id: string,
  releasedRecord: QuasiIdentifiers | null,
): Promise<void> {
  await tx.manager
    .getRepository(submissionTable)
    .update({ id }, { state: "RELEASED", releasedAt: tx.now, releasedBy: tx.caller.subject, releasedRecord });
}

/** What changes after the release, and where the version then stands. */
export type SubmissionChange = { state: SubmissionState } & Partial<
  Pick<
    SubmissionRow,
    | "receiptId"
    | "receivedAt"
    | "rejections"
    | "staleFacts"
    | "attempts"
    | "begunAt"
    | "checkedAt"
    | "settledAt"
    | "failure"
    | "failedAt"
    | "exportedAt"
  >
>;

/** Saves where a version stands now. */
export async function saveSubmissionState(
  tx: Transaction,
  id: string,
  change: SubmissionChange,
): Promise<void> {
  await tx.manager.getRepository(submissionTable).update({ id }, change);
}

/** How many versions stand where on their way, and since when. */
export interface Pipeline {
  readonly waiting: number;
  readonly inFlight: number;
  readonly acknowledged: number;
  readonly failed: number;
  readonly rejected: number;
  readonly stale: number;
  /** Listed by the national programme as ours, and not known to the ledger. */
  readonly unknown: number;
  readonly oldestWaiting: Date | null;
  readonly oldestInFlight: Date | null;
}

/**
 * Counts the latest version of each case, and of stale ones those that the national programme still holds; among the
 * failed ones also what it holds otherwise of a version that nobody delivers any more.
 */
export async function readPipeline(tx: Transaction): Promise<Pipeline> {
  const [row] = await tx.manager.query(
    `
    with ranked as (
      select *, row_number() over (partition by case_id order by version desc) = 1 as latest,
        max(version) filter (where receipt_id is not null) over (partition by case_id) as held from submission)
    select count(*) filter (where state = 'PREPARED')::int as waiting,
      count(*) filter (where state = 'RELEASED' and failure is null)::int as "inFlight",
      count(*) filter (where state = 'ACKNOWLEDGED' and latest and failure is null)::int as acknowledged,
      count(*) filter (where state in ('RELEASED', 'ACKNOWLEDGED') and failure is not null or failure = any ($1))::int as failed,
      count(*) filter (where state = 'REJECTED' and latest)::int as rejected,
      count(*) filter (where state = 'STALE' and version = held and kind = 'RECORD')::int as stale,
      (select count(*)::int from unknown_submission) as unknown,
      min(prepared_at) filter (where state = 'PREPARED') as "oldestWaiting",
      min(released_at) filter (where state = 'RELEASED' and failure is null) as "oldestInFlight"
    from ranked`,
    [lastingDifferences],
  );
  return row as Pipeline;
}

/**
 * Notes that the national programme has listed versions in the comparison that began at `startedAt`, by the clock of
 * whoever compares: by the ledger's own, one that is behind it would have listed nothing.
 */
export async function saveListed(tx: Transaction, ids: readonly string[], startedAt: Date): Promise<void> {
  await tx.manager.query("update submission set listed_at = $2 where id = any ($1)", [ids, startedAt]);
}

/** How long a released version may be under way before it counts as never sent, in hours. */
const underWayHours = 6;
/** After so many hours its job has used up every attempt, or was lost on the way to the ledger: somebody must look. */
const atMostHours = 24;
/** What became known in the hours before is left for the next night: the list may be older, and clocks differ. */
const settlingHours = 1;

/**
 * What the national programme should hold and has not listed since `startedAt`: of each case the latest version with a
 * receipt, which was known by then (its own date is of the programme's clock) and stands for those before it; those
 * released hours before that nobody is delivering any more, and those whose delivery should have ended long ago.
 */
export async function findUnlisted(
  tx: Transaction,
  startedAt: Date,
): Promise<{ lost: Submission[]; unsent: Submission[]; stuck: Submission[] }> {
  const rows = (await tx.manager.query(
    `with unlisted as (
       select submission.*, exists (select from outbox where event = 'submission.released' and settled_at is null
           and payload ->> 'submissionId' = submission.id::text) as queued
       from submission where (listed_at is null or listed_at < $1) and failure is null)
     select id, case when receipt_id is not null then 'lost' when queued then 'stuck' else 'unsent' end as how
     from unlisted
     where (receipt_id is not null and settled_at < $1 - make_interval(hours => $4::int)
         and not exists (select from submission later where later.case_id = unlisted.case_id
           and later.version > unlisted.version and later.receipt_id is not null))
       or (receipt_id is null and state = 'RELEASED' and released_at < $1 - make_interval(hours => case when queued then $3::int else $2::int end))
     order by case_id, version`,
    [startedAt, underWayHours, atMostHours, settlingHours],
  )) as { id: string; how: "lost" | "unsent" | "stuck" }[];
  const those = (how: string) =>
    findInOrder(
      tx,
      rows.filter((row) => row.how === how),
      findSubmissions,
    );
  return { lost: await those("lost"), unsent: await those("unsent"), stuck: await those("stuck") };
}

/** Has another version got this receipt already? Each is given once. */
export async function isReceiptOfAnother(tx: Transaction, id: string, receiptId: string): Promise<boolean> {
  const found: unknown[] = await tx.manager.query(
    "select from submission where receipt_id = $2 and id <> $1 limit 1",
    [id, receiptId],
  );
  return found.length > 0;
}

/** Finds submissions by id. */
export async function findSubmissions(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, Submission>> {
  const rows = await tx.manager.getRepository(submissionTable).findBy({ id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, toSubmission(row)]));
}

/** The versions of each case's submission, earliest first. */
export async function findSubmissionsOfCases(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, Submission[]>> {
  const rows = await tx.manager
    .getRepository(submissionTable)
    .find({ where: { caseId: In([...caseIds]) }, order: { version: "asc" } });
  return byCase(rows.map(toSubmission));
}

/** The latest version of a case's submission. */
export async function findLatest(tx: Transaction, caseId: string): Promise<Submission | null> {
  return (await findSubmissionsOfCases(tx, [caseId])).get(caseId)?.at(-1) ?? null;
}

/** One window of submissions, in the order in which they were prepared. */
export async function listSubmissions(
  tx: Transaction,
  states: readonly SubmissionState[] | null,
  window: Window,
): Promise<Submission[]> {
  const { condition, tail, parameters } = windowSql(
    window,
    { value: "prepared_at", cast: "timestamptz", id: "id" },
    2,
  );
  const rows = (await tx.manager.query(
    `select id from submission where ($1::text[] is null or state = any ($1)) and ${condition} ${tail}`,
    [states, ...parameters],
  )) as { id: string }[];
  return findInOrder(tx, rows, findSubmissions);
}

/** Lets nobody else release a record until the transaction ends, so that each is checked against all others. */
export async function lockReleases(tx: Transaction): Promise<void> {
  await tx.manager.query("select pg_advisory_xact_lock(hashtext('release of submissions'))");
}

// Of each case, the latest version that the national programme holds, unless it was told to forget it, and later ones
// that may have arrived: on their way, or called back on it or out of a file, and not known yet not to be there.
const standing = `
  with released as (
    select *, coalesce(max(version) filter (where receipt_id is not null) over (partition by case_id), 0) as taken
    from submission where released_at is not null)
  select case_id,
    (array_agg(released_record) filter (where version = taken))[1] as held,
    coalesce(jsonb_agg(released_record order by version) filter (where version > taken and (state = 'RELEASED'
      or state in ('STALE', 'DISCARDED') and coalesce(begun_at, exported_at) is not null and settled_at is null)),
      '[]') as may_be_held
  from released group by case_id`;
const known = "(held is not null or may_be_held <> '[]')";

/** The ledger as a record of a case is checked against it. */
export async function findLedger(tx: Transaction, caseId: string): Promise<Ledger> {
  const entries = (await tx.manager.query(
    `select case_id = $1 as own, held, may_be_held as "mayBeHeld", count(*)::int as count
     from (${standing}) as review where ${known} group by 1, held, may_be_held`,
    [caseId],
  )) as (LedgerEntry & { own: boolean })[];
  return {
    others: entries.filter(({ own }) => !own),
    own: entries.find(({ own }) => own) ?? null,
  };
}

/** The whole ledger: of each case what is held and what may have taken its place. */
export async function findWholeLedger(tx: Transaction): Promise<(LedgerEntry & { caseId: string })[]> {
  return (await tx.manager.query(
    `select case_id as "caseId", held, may_be_held as "mayBeHeld", 1 as count
     from (${standing}) as review where ${known} order by case_id`,
  )) as (LedgerEntry & { caseId: string })[];
}

function toSubmission({ releasedRecord, ...row }: SubmissionRow): Submission {
  return { ...row, kind: row.kind as SubmissionKind, state: row.state as SubmissionState };
}
