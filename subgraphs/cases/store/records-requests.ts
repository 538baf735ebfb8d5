import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { type Window, windowSql } from "../../kit/connections.ts";
import type { Transaction } from "../../kit/database.ts";
import type { RecordsOutcome, RecordsRequest } from "../domain/records-request.ts";
import { reviewable } from "../domain/stage-groups.ts";
import { byCase } from "./by-case.ts";
import { recordsAnswerTable, recordsRequestTable } from "./records-request-tables.ts";

/** Saves what an organisation is asked for. */
export async function saveRecordsRequest(
  tx: Transaction,
  request: Pick<RecordsRequest, "id" | "caseId" | "organisation" | "kind" | "since" | "words" | "dueOn">,
): Promise<void> {
  await tx.manager.getRepository(recordsRequestTable).insert({
    ...request,
    askedAt: tx.now,
    askedBy: tx.caller.subject,
    remindedOn: null,
    outcome: null,
  });
}

/** Saves what came of a request; earlier answers stay. */
export async function saveRecordsAnswer(
  tx: Transaction,
  requestId: string,
  answer: { readonly outcome: RecordsOutcome; readonly answeredOn: IsoDate; readonly words: string | null },
): Promise<void> {
  const sequence = 1 + (await tx.manager.getRepository(recordsAnswerTable).countBy({ requestId }));
  await tx.manager
    .getRepository(recordsAnswerTable)
    .insert({ ...answer, requestId, sequence, recordedAt: tx.now, recordedBy: tx.caller.subject });
  await tx.manager.getRepository(recordsRequestTable).update({ id: requestId }, { outcome: answer.outcome });
}

/** Notes that an organisation was reminded. */
export async function saveRecordsReminder(tx: Transaction, id: string, on: IsoDate): Promise<void> {
  await tx.manager.getRepository(recordsRequestTable).update({ id }, { remindedOn: on });
}

const select = `select r.id, r.case_id as "caseId", r.organisation, r.kind, r.since::text, r.words,
    r.asked_at as "askedAt", r.due_on::text as "dueOn", r.reminded_on::text as "remindedOn", r.outcome,
    a.answered_on::text as "answeredOn", a.words as "answerWords"
  from records_request r
    left join lateral (
      select answered_on, words from records_answer where request_id = r.id order by sequence desc limit 1
    ) a on true`;
/** Nothing is owed to a case that is none for review any more, went to another area or is closed. */
const owed = `(r.outcome is null or r.outcome = 'RECEIVED_IN_PART') and exists (select from case_record
  where id = r.case_id and stage in (${reviewable.map((stage) => `'${stage}'`).join()}))`;

/** What each case has asked for, earliest first. */
export async function findRecordsRequests(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, RecordsRequest[]>> {
  const rows = await tx.manager.query(`${select} where r.case_id = any($1) order by r.asked_at, r.id`, [
    caseIds,
  ]);
  return byCase(rows as RecordsRequest[]);
}

/** A request by its id. */
export async function findRecordsRequest(tx: Transaction, id: string): Promise<RecordsRequest | null> {
  const [row] = (await tx.manager.query(`${select} where r.id = $1`, [id])) as RecordsRequest[];
  return row ?? null;
}

/** One window of what organisations still owe, what is due first first. @param organisations their codes */
export async function listRecordsOwed(
  tx: Transaction,
  organisations: readonly string[],
  window: Window,
): Promise<RecordsRequest[]> {
  const keys = { value: "r.due_on", cast: "date", id: "r.id" };
  const { condition, tail, parameters } = windowSql(window, keys, 2);
  const rows = await tx.manager.query(
    `${select} where r.organisation = any($1) and ${owed} and ${condition} ${tail}`,
    [organisations, ...parameters],
  );
  return rows as RecordsRequest[];
}

/** What is overdue and nobody was reminded of, what is due first first. */
export async function findRecordsToRemind(
  tx: Transaction,
  today: IsoDate,
  limit: number,
): Promise<RecordsRequest[]> {
  const rows = await tx.manager.query(
    `${select} where ${owed} and r.reminded_on is null and r.due_on < $1 order by r.due_on, r.id limit $2`,
    [today, limit],
  );
  return rows as RecordsRequest[];
}
