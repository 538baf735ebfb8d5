import { In } from "typeorm";
import type { ReleasedRecord } from "../../../workers/submission/types.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import { findInOrder } from "../../kit/find-in-order.ts";
import type { Submission, SubmissionState } from "../domain/submission.ts";
import { byCase } from "./by-case.ts";
import { type SubmissionRow, submissionTable } from "./submission-tables.ts";

/** Saves a new version. */
export async function saveSubmission(
  tx: Transaction,
  prepared: Pick<
    Submission,
    "id" | "caseId" | "version" | "documentId" | "contentHash" | "revisions" | "withheld"
  >,
): Promise<void> {
  await tx.manager.getRepository(submissionTable).insert({
    ...prepared,
    withheld: [...prepared.withheld],
    state: "PREPARED",
    preparedAt: tx.now,
    releasedAt: null,
    releasedBy: null,
    releasedRecord: null,
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
  releasedRecord: ReleasedRecord,
): Promise<void> {
  await tx.manager
    .getRepository(submissionTable)
    .update({ id }, { state: "RELEASED", releasedAt: tx.now, releasedBy: tx.caller.subject, releasedRecord });
}

/** What changes after the release, and where the version then stands. */
export type SubmissionChange = { state: SubmissionState } & Partial<
  Pick<SubmissionRow, "receiptId" | "receivedAt" | "rejections" | "staleFacts">
>;

/** Saves where a version stands now. */
export async function saveSubmissionState(
  tx: Transaction,
  id: string,
  change: SubmissionChange,
): Promise<void> {
  await tx.manager.getRepository(submissionTable).update({ id }, change);
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

/**
 * The records that the national programme holds or is being sent: the latest such version of each case. What
 * went stale before it was delivered was never there.
 */
export async function findReleasedRecords(tx: Transaction): Promise<ReleasedRecord[]> {
  const rows = (await tx.manager.query(
    `select distinct on (case_id) released_record from submission
     where state in ('RELEASED', 'ACKNOWLEDGED') or (state = 'STALE' and receipt_id is not null)
     order by case_id, version desc`,
  )) as { released_record: ReleasedRecord }[];
  return rows.map((row) => row.released_record);
}

function toSubmission({ releasedRecord, ...row }: SubmissionRow): Submission {
  return { ...row, state: row.state as SubmissionState };
}
